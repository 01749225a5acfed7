package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.model.Node.Kind;
import dev.leat.processor.flows.GuardedFlow.How;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Value;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a flow is made of: in all ways to run it, it makes what a naive interpreter makes, calls the processors that
 * must be called and no others, and fails as it must, replaced or not.
 */
final class RandomGuardsTest {
    private static final int FLOWS = Integer.getInteger("leat.flows", 32);
    private static final int RUNS = 12;
    private static final int ACTIONS = 300;
    private static final long SEED = Long.getLong("leat.seed", 20_000);

    private static final List<GuardedFlow> DECLARED = IntStream.range(0, FLOWS)
            .mapToObj(i -> RandomGuards.flow("Guarded" + i, size(i), reach(i), SEED + i))
            .toList();
    private static CompiledFlow compiled;
    private static ClassLoader loader;

    /** One flow with and without replacements. */
    private interface Check {
        void accept(String name, GuardedRules rules, RunningGuards running, Map<String, Object> replaced, Random random)
                throws ReflectiveOperationException;
    }

    @BeforeAll
    static void compile() {
        List<JavaFileObject> sources = new ArrayList<>();
        DECLARED.forEach(flow -> sources.addAll(GuardedSource.of(flow)));
        compiled = CompiledFlow.of(sources, "-parameters");
        loader = compiled.load();
    }

    /** Whatever class files lose, it makes no difference whether the included flow was compiled before or is now. */
    @Test
    void includedFlowsMayBeCompiledApart(@TempDir Path library) throws Exception {
        List<JavaFileObject> first = new ArrayList<>();
        List<JavaFileObject> then = new ArrayList<>();
        for (GuardedFlow flow : DECLARED) {
            if (flow.includes()) {
                then.add(GuardedSource.of(flow).get(0));
                first.add(GuardedSource.of(flow).get(1));
            }
        }
        CompiledFlow.of(first).writeTo(library);
        Map<String, String> apart = CompiledFlow.of(
                        then, "-cp", library + File.pathSeparator + System.getProperty("java.class.path"))
                .generated();
        Map<String, String> together = compiled.generated();

        assertThat(then).isNotEmpty();
        apart.forEach((file, text) -> {
            if (file.endsWith(".json")) {
                assertThat(withoutPositions(text)).as(file).isEqualTo(withoutPositions(together.get(file)));
            } else if (!file.endsWith("FlowGraph.java")) { // These say where in the source a processor stands.
                assertThat(text).as(file).isEqualTo(together.get(file));
            }
        });
    }

    /** The plan of a flow that is also a graph says where its processors stand. */
    private static JsonElement withoutPositions(String plan) {
        JsonElement parsed = JsonParser.parseString(plan);
        removePositions(parsed);
        return parsed;
    }

    private static void removePositions(JsonElement part) {
        if (part.isJsonObject()) {
            part.getAsJsonObject().remove("position");
            part.getAsJsonObject().asMap().values().forEach(RandomGuardsTest::removePositions);
        } else if (part.isJsonArray()) {
            part.getAsJsonArray().forEach(RandomGuardsTest::removePositions);
        }
    }

    /** Mostly a few values, which are easy to look at, and some that make chunks. */
    private static int size(int flow) {
        return switch (flow % 8) {
            case 5 -> 20 + flow % 100;
            case 6 -> 30 + flow * 2 % 200;
            case 7 -> 300 - flow % 100;
            default -> 1 + flow % 16;
        };
    }

    /** Far enough for chunks to take from earlier ones, or so near that the flow is too deep for nested calls. */
    private static int reach(int flow) {
        return switch (flow % 16) {
            case 7 -> RandomGuards.CHAINED;
            case 14, 15 -> 1_000;
            default -> 40;
        };
    }

    private static void forAll(Check check) throws ReflectiveOperationException {
        for (GuardedFlow flow : DECLARED) {
            Random random = new Random(SEED * 31 + flow.name().hashCode());
            GuardedRules rules = new GuardedRules(flow);
            check.accept(flow.name(), rules, new RunningGuards(loader, flow, Map.of()), Map.of(), random);
            Map<String, Object> replaced = RandomGuards.replacements(flow, random);
            if (!replaced.isEmpty()) {
                RunningGuards running = new RunningGuards(loader, flow, replaced);
                check.accept(flow.name() + " replacing " + replaced, rules, running, replaced, random);
            }
        }
    }

    @Test
    void runMakesAll() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            for (int run = 0; run < RUNS; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                GuardedWay expected = GuardedInterpreter.run(rules, replaced, inputs);
                RunningWay got = running.run(inputs);
                List<String> calls = got.calls();
                String at = name + " of " + inputs;

                assertCalls(at, calls, expected.calls());
                for (Value value : rules.order()) {
                    assertThat(got.ask(value.name()))
                            .as(value.name() + " in " + at)
                            .isEqualTo(expected.ask(value.name()));
                }
                assertThat(got.fired()).as(at).isEqualTo(expected.fired());
            }
        });
    }

    @Test
    void targetMakesWhatLeadsToItsValue() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            for (String target : rules.flow().targets()) {
                for (int run = 0; run < RUNS; run++) {
                    Map<String, Object> inputs = RandomGuards.inputs(random);
                    GuardedWay expected = GuardedInterpreter.target(rules, replaced, inputs, target);
                    RunningWay got = running.target(target, inputs);
                    List<String> calls = got.calls();
                    String at = target + " in " + name + " of " + inputs;

                    assertThat(got.ask(target)).as(at).isEqualTo(expected.ask(target));
                    assertCalls(at, calls, expected.calls());
                }
            }
        });
    }

    @Test
    void lazyMakesWhatIsAskedFor() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            for (int run = 0; run < RUNS; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                GuardedWay expected = GuardedInterpreter.lazy(rules, replaced, inputs);
                GuardedWay got = running.lazy(inputs);
                for (String value : some(rules, random)) {
                    String at = value + " in " + name + " of " + inputs;

                    assertThat(got.ask(value)).as(at).isEqualTo(expected.ask(value));
                    assertThat(got.calls()).as(at).isEqualTo(expected.calls());
                }
                expected.close();
                got.close();
                assertThat(got.calls()).as(name).isEqualTo(expected.calls());
            }
        });
        String generated = String.join("\n", compiled.generated().values());
        assertThat(generated.contains("implements Demand.Steps"))
                .as("one in a loop")
                .isTrue();
        assertThat(generated.contains("final class Steps1 {"))
                .as("one in parts")
                .isTrue();
    }

    /** A graph knows that what is replaced is there, and asks less than generated code, which is the same for all. */
    @Test
    void graphMakesWhatIsAskedFor() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            FlowGraph graph = running.graph();
            for (int run = 0; run < RUNS; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                GuardedWay expected = GuardedInterpreter.lazy(rules, replaced, inputs);
                GuardedWay got = new RunningGraph(running.declaredGraph(), graph, inputs);
                for (String value : some(rules, random)) {
                    String at = value + " in " + name + " of " + inputs;

                    assertSame(at, got.ask(value), expected.ask(value), replaced);
                    if (replaced.isEmpty()) {
                        assertThat(got.calls()).as(at).isEqualTo(expected.calls());
                    }
                }
                expected.close();
                got.close();
                if (replaced.isEmpty()) {
                    assertThat(got.calls()).as(name).isEqualTo(expected.calls());
                }
            }
        });
    }

    /** What a graph with replaced values does not ask does not fail in it. */
    private static void assertSame(String at, String got, String expected, Map<String, Object> replaced) {
        if (replaced.isEmpty() || got.startsWith("failed: ") || !expected.startsWith("failed: ")) {
            assertThat(got).as(at).isEqualTo(expected);
        }
    }

    @Test
    void graphStepsInAnyOrder() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            FlowGraph graph = running.graph();
            for (int run = 0; run < RUNS / 4; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                GuardedInterpreter expected = GuardedInterpreter.run(rules, replaced, inputs);
                RunningGraph got = new RunningGraph(running.declaredGraph(), graph, inputs);
                got.shuffle(random);
                String at = name + " of " + inputs;

                List<String> calls = got.calls();
                assertOpenedForCalls(at, calls);
                if (!got.failed()) {
                    if (replaced.isEmpty()) {
                        assertThat(withoutTally(calls))
                                .as(at)
                                .containsExactlyInAnyOrderElementsOf(withoutTally(expected.calls()));
                    }
                    assertAlternatives(at, got.alternatives(), expected.alternatives());
                    for (Value value : rules.order()) {
                        if (!rules.isCondition(value.name())) {
                            assertThat(got.ask(value.name()))
                                    .as(value.name() + " in " + at)
                                    .isEqualTo(expected.ask(value.name()));
                        }
                    }
                }
                got.close();
            }
        });
    }

    /** Also without a guard. */
    private static void assertAlternatives(String at, Map<String, String> got, Map<String, Maker> expected) {
        assertThat(got.keySet()).as(at).isEqualTo(expected.keySet());
        got.forEach((value, method) -> assertThat(method)
                .as(value + " in " + at)
                .contains("." + expected.get(value).method() + " ("));
    }

    @Test
    void compiledAndChangedGraphsMakeTheSame() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            FlowGraph whole = running.graph();
            List<Key<?>> targets = rules.flow().targets().stream()
                    .<Key<?>>map(target -> whole.find(target).orElseThrow().key())
                    .toList();
            FlowGraph part = whole.restrictedTo(targets.toArray(new Key<?>[0]));
            FlowGraph renamed = part.prefixed(RunningGraph.OTHER);
            CompiledGraph compiled = CompiledGraph.of(part);
            FlowGraph declared = running.declaredGraph();
            for (int run = 0; run < RUNS / 4; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                for (Key<?> target : targets) {
                    GuardedWay expected = GuardedInterpreter.lazy(rules, replaced, inputs);
                    Map<String, Object> others = new HashMap<>();
                    inputs.forEach((input, value) -> others.put(RunningGraph.OTHER + input, value));
                    RunningGraph got = new RunningGraph(running.declaredGraph(), renamed, others);
                    String at = target + " in " + name + " of " + inputs;

                    assertSame(at, got.ask(RunningGraph.OTHER + target.name()), expected.ask(target.name()), replaced);
                    if (replaced.isEmpty()) {
                        assertThat(got.calls()).as(at).isEqualTo(expected.calls());
                    }
                    got.close();
                }
                assertRun(declared, compiled, inputs, GuardedInterpreter.run(rules, replaced, inputs));
            }
        });
    }

    private static void assertRun(
            FlowGraph declared, CompiledGraph compiled, Map<String, Object> inputs, GuardedWay expected) {
        Frame frame = compiled.frame();
        for (Node input : compiled.graph().nodes(Kind.INPUT)) {
            frame.set(compiled.slot(RunningGraph.anything(input.key())), inputs.get(input.name()));
        }
        Pieces.takeCalls();
        try {
            compiled.run(frame);
        } catch (StepFailedException failed) {
            return; // What fails first in a part may not in the whole.
        } finally {
            List<String> calls = Pieces.takeCalls();
            assertThat(Collections.frequency(calls, "close")).isEqualTo(Collections.frequency(calls, "open"));
            assertOpenedForCalls("compiled", calls);
        }
        for (Node node : compiled.graph().nodes(Kind.STEP)) {
            Key<Object> key = RunningGraph.anything(node.key());
            String expectedText = expected.ask(node.name());
            if (!expectedText.startsWith("failed: ")) {
                assertThat(RunningGraph.text(declared, key, frame.find(compiled.slot(key))))
                        .as(node.name())
                        .isEqualTo(expectedText);
            }
        }
    }

    /** Afterwards it is found out how values came about, which a run of the graph knows. */
    @Test
    void compiledGraphsAreExplainedAsTheyRan() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            CompiledGraph compiled = CompiledGraph.of(running.graph());
            Frame frame = compiled.frame();
            for (int run = 0; run < RUNS / 4; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                for (Node input : compiled.graph().nodes(Kind.INPUT)) {
                    frame.set(compiled.slot(RunningGraph.anything(input.key())), inputs.get(input.name()));
                }
                try (GraphRun whole = GraphRun.start(compiled.graph(), RunningGraph.inputs(compiled.graph(), inputs))) {
                    whole.toEnd();
                    compiled.run(frame);
                    Pieces.takeCalls();
                    GraphRun explained = compiled.explain(frame);

                    String at = name + " of " + inputs;
                    assertThat(origins(explained)).as(at).isEqualTo(origins(whole));
                    assertThat(explained.absent()).as(at).isEqualTo(whole.absent());
                    assertThat(Pieces.takeCalls()).as(at).isEmpty();
                } catch (StepFailedException failed) {
                    assertThatThrownBy(() -> compiled.run(frame)).isInstanceOf(StepFailedException.class);
                }
            }
        });
    }

    static Set<String> origins(GraphRun run) {
        return run.facts().stream()
                .map(fact -> fact.name() + " " + fact.way() + " " + names(fact.from()) + names(fact.because()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(List<Fact<?>> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    /** Where values came from does not depend on the order in which a run went on. */
    @Test
    void lineageIsTheSameInEveryOrder() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            forAll((name, rules, running, replaced, random) -> {
                FlowGraph graph = running.graph();
                for (int run = 0; run < RUNS / 12; run++) {
                    Map<String, Object> inputs = RandomGuards.inputs(random);
                    Set<String> expected = RunOrder.TO_END.knowledge(graph, inputs, executor, random);
                    for (RunOrder order : RunOrder.values()) {
                        assertThat(order.knowledge(graph, inputs, executor, random))
                                .as(order + " in " + name + " of " + inputs)
                                .isEqualTo(expected);
                    }
                }
            });
        } finally {
            executor.shutdown();
        }
    }

    /** Of what is asked for anew, it makes what may have changed, and runs nothing that a whole run would not. */
    @Test
    void sheetOfAGraphMakesWhatMayHaveChanged() throws Exception {
        int[] made = new int[2];
        forAll((name, rules, running, replaced, random) -> {
            Map<String, Object> inputs = new HashMap<>(RandomGuards.inputs(random));
            RunningGraphSheet sheet = new RunningGraphSheet(running.declaredGraph(), running.graph());
            inputs.forEach(sheet::set);
            for (int action = 0; action < ACTIONS / 4; action++) {
                SheetAction next = SheetAction.any(rules, random);
                if (next instanceof SheetAction.Set set) {
                    inputs.put(set.input(), set.value());
                    sheet.set(set.input(), set.value());
                } else if (next instanceof SheetAction.Read read) {
                    GuardedWay expected = GuardedInterpreter.lazy(rules, replaced, inputs);
                    String at = "action " + action + ", " + next + ", in " + name + " of " + inputs;

                    String first = sheet.ask(read.value());
                    assertSame(at, first, expected.ask(read.value()), replaced);
                    List<String> all = sheet.calls();
                    assertOpenedForCalls(at, all);
                    List<String> calls = withoutTally(all);
                    if (replaced.isEmpty()) {
                        List<String> most = withoutTally(expected.calls());
                        assertThat(superfluous(calls, most)).as(at).isEmpty();
                        made[0] += calls.size();
                        made[1] += most.size();
                    }
                    assertThat(sheet.ask(read.value()))
                            .as("asked again in " + at)
                            .isEqualTo(first);
                    assertThat(sheet.calls()).as("asked again in " + at).isEmpty();
                }
            }
        });
        assertThat(made[0]).as("calls, of " + made[1]).isLessThan(made[1] / 2);
    }

    private static List<String> superfluous(List<String> got, List<String> expected) {
        List<String> allowed = new ArrayList<>(expected);
        return new ArrayList<>(
                got.stream().filter(call -> !allowed.remove(call)).toList());
    }

    /** The methods that get the same whether a value is absent or null. */
    private static Set<String> indifferent(String flow) {
        GuardedFlow declared = DECLARED.stream()
                .filter(each -> each.name().equals(flow))
                .findFirst()
                .orElseThrow();
        Map<String, Value> values = declared.byName();
        return declared.makers().stream()
                .filter(maker -> maker.takes().stream()
                        .anyMatch(take -> (take.how() == How.OPTIONAL || take.how() == How.NULLABLE)
                                && values.containsKey(take.from())
                                && values.get(take.from()).nullable()))
                .map(GuardedFlow.Maker::method)
                .collect(Collectors.toSet());
    }

    /** Some values in any order, some of them twice. */
    private static List<String> some(GuardedRules rules, Random random) {
        List<String> names =
                new ArrayList<>(rules.order().stream().map(Value::name).toList());
        names.addAll(names);
        Collections.shuffle(names, random);
        return names.subList(0, 1 + random.nextInt(names.size()));
    }

    @Test
    void sheetMakesWhatAChangeReachesAndSomebodyWants() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            GuardedSheet expected = new GuardedSheetModel(rules, replaced);
            GuardedSheet got = running.sheet();
            for (int action = 0; action < ACTIONS; action++) {
                SheetAction next = SheetAction.any(rules, random);
                String at = "action " + action + ", " + next + ", in " + name;

                assertThat(next.on(got)).as(at).isEqualTo(next.on(expected));
                assertThat(got.told()).as(at).isEqualTo(expected.told());
                assertThat(differences(got.calls(), expected.calls())).as(at).isEmpty();
            }
        });
    }

    /**
     * A sheet of a flow makes at once what leads to a value, one of a graph only what turns out to be needed. Where all
     * values are read, both make the same, but that to a flow's sheet an absent value and a null are two, also if
     * whoever takes it cannot tell them apart.
     */
    @Test
    void sheetOfAGraphMakesNoMoreThanThatOfTheFlow() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            GuardedSheet flow = running.sheet();
            RunningGraphSheet graph = new RunningGraphSheet(running.declaredGraph(), running.graph());
            RandomGuards.inputs(random).forEach((input, value) -> {
                flow.set(input, value);
                graph.set(input, value);
            });
            List<String> made = new ArrayList<>();
            List<String> allowed = new ArrayList<>();
            boolean readsAll = random.nextBoolean();
            for (int action = 0; action < ACTIONS / 12; action++) {
                SheetAction next = SheetAction.any(rules, random);
                if (next instanceof SheetAction.Set set) {
                    flow.set(set.input(), set.value());
                    graph.set(set.input(), set.value());
                } else if (next instanceof SheetAction.Read read) {
                    String at = "action " + action + ", " + next + ", in " + name;
                    List<String> values =
                            readsAll ? rules.order().stream().map(Value::name).toList() : List.of(read.value());
                    for (String value : values) {
                        String got = graph.ask(value);
                        made.addAll(withoutTally(graph.calls()));
                        String expected = flow.ask(value);
                        if (expected.startsWith("failed: ")) {
                            return; // Of what is not needed, too: from here on each may make what the other cannot.
                        }
                        assertThat(got).as(at).isEqualTo(expected);
                        allowed.addAll(withoutTally(flow.calls()));
                    }
                    assertThat(superfluous(made, allowed)).as(at).isEmpty();
                    if (readsAll && replaced.isEmpty()) {
                        List<String> repeated = superfluous(allowed, made);
                        repeated.removeAll(indifferent(name));
                        assertThat(repeated).as("missing at " + at).isEmpty();
                    }
                }
            }
        });
    }

    /** Of calls whose order is the sheet's own affair. */
    private static List<String> differences(List<String> got, List<String> expected) {
        List<String> differences = new ArrayList<>();
        List<String> missing = new ArrayList<>(expected);
        got.stream().filter(call -> !missing.remove(call)).forEach(call -> differences.add("superfluous " + call));
        missing.forEach(call -> differences.add("missing " + call));
        return differences;
    }

    /** An object that is made for the run is opened when a processor is about to be called with it. */
    private static void assertCalls(String at, List<String> got, List<String> expected) {
        assertThat(got.stream().filter(call -> !call.equals("close")).toList())
                .as(at)
                .isEqualTo(expected);
        assertThat(Collections.frequency(got, "close"))
                .as("closed in " + at)
                .isEqualTo(Collections.frequency(got, "open"));
    }

    /** Right after an object is opened a processor is called. */
    private static void assertOpenedForCalls(String at, List<String> calls) {
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).equals("open")) {
                assertThat(calls.subList(i + 1, calls.size()))
                        .as("after opening in " + at)
                        .isNotEmpty()
                        .first()
                        .isNotIn("open", "close");
            }
        }
    }

    private static List<String> withoutTally(List<String> calls) {
        return calls.stream()
                .filter(call -> !call.equals("open") && !call.equals("close"))
                .toList();
    }
}
