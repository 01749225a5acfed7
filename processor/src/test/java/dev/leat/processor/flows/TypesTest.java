package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphSession;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of all kinds in all roles compile without a warning, and all ways of running make the same of them. */
final class TypesTest {
    /** Half of the table suffices from day to day. */
    private static final List<TypeRow> ROWS = TypeRow.all().stream()
            .filter(row -> row.number() % 2 == 0 || Boolean.getBoolean("leat.types"))
            .toList();

    private static final List<String> STRAIGHT =
            List.of("value", "guarded", "plain", "held", "orNull", "chosen", "ofChosen", "left", "ofParts", "answer");
    private static final List<String> STRAIGHT_TARGETS =
            List.of("value", "guarded", "plain", "held", "orNull", "chosen", "left", "answer");
    private static final List<String> KEPT = List.of("kept", "always", "before", "derived", "shown", "held", "orNull");
    private static final List<String> INHERITED = List.of("value", "guarded", "plain", "answer", "ofParts");

    @TempDir
    private static Path library;

    private static ClassLoader loader;

    @BeforeAll
    static void compile() throws Exception {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forResource(
                Path.of("src/test/resources/types/Kit.java").toUri().toURL()));
        sources.add(JavaFileObjects.forSourceString("types.Base", TypedFlows.base()));
        List<JavaFileObject> apart = new ArrayList<>();
        for (TypeRow row : ROWS) {
            sources.add(JavaFileObjects.forSourceString("types.Straight" + row.number(), TypedFlows.straight(row)));
            sources.add(JavaFileObjects.forSourceString("types.Kept" + row.number(), TypedFlows.kept(row)));
            sources.add(JavaFileObjects.forSourceString("types.Inherited" + row.number(), TypedFlows.inherited(row)));
            apart.add(JavaFileObjects.forSourceString("apart.Apart" + row.number(), TypedFlows.apart(row)));
        }
        for (Map.Entry<String, byte[]> each :
                CompiledFlow.alone(sources, "-parameters").classes().entrySet()) {
            Path file = library.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        String classPath = library + File.pathSeparator + System.getProperty("java.class.path");
        loader = CompiledFlow.alone(apart, "-parameters", "-cp", classPath)
                .load(new URLClassLoader(new URL[] {library.toUri().toURL()}, TypesTest.class.getClassLoader()));
    }

    @Test
    void allWaysMakeTheSameOfAType() throws Exception {
        for (TypeRow row : ROWS) {
            TypedRun flow = new TypedRun(
                    loader, "types.Straight" + row.number(), made(row, 1), TypedRun.provider(made(row, 2)));
            for (int n : List.of(3, 4)) {
                assertThatAllWaysMake(straight(row, n), STRAIGHT_TARGETS, flow, given(row, n), row + " of " + n);
            }
        }
    }

    @Test
    void inheritedTypeVariablesAreWhatTheFlowMakesOfThem() throws Exception {
        for (TypeRow row : ROWS) {
            String name = "types.Inherited" + row.number();
            TypedRun flow = new TypedRun(
                    loader, name, loader.loadClass(name).getConstructor().newInstance());
            for (int n : List.of(3, 4)) {
                String given = shown(row, 7);
                Map<String, String> expected = new LinkedHashMap<>();
                expected.put("value", given);
                expected.put("guarded", n == 3 ? given : "nothing");
                expected.put("plain", n == 3 ? given : "nothing");
                expected.put("answer", "left " + given);
                expected.put("ofParts", given);
                assertThatAllWaysMake(
                        expected,
                        List.of("value", "guarded", "answer", "ofParts"),
                        flow,
                        given(row, n),
                        row + " of " + n);
            }
        }
    }

    @Test
    void includedFlowsMakeTheSameWhenCompiledApart() throws Exception {
        for (TypeRow row : ROWS) {
            TypedRun flow =
                    new TypedRun(loader, "apart.Apart" + row.number(), made(row, 1), TypedRun.provider(made(row, 2)));
            for (int n : List.of(3, 4)) {
                Map<String, String> expected = straight(row, n);
                expected.put("mine", shown(row, n));
                expected.put("mineGuarded", n == 3 ? shown(row, n) : "nothing");
                assertThatAllWaysMake(
                        expected, List.of("mine", "guarded", "answer"), flow, given(row, n), row + " of " + n);
            }
        }
    }

    @Test
    void whatIsKeptIsOfTheSameTypeInTheNextRun() throws Exception {
        for (TypeRow row : ROWS) {
            TypedRun flow = new TypedRun(loader, "types.Kept" + row.number());
            FlowGraph graph = flow.graph();
            GraphSession stepped = GraphSession.open(graph);
            Object session = TypedRun.call(flow.flow(), "open");
            String kept = shown(row, 0);
            String always = shown(row, 1);
            for (int n : List.of(4, 3, 6, 5)) {
                boolean odd = n % 2 != 0;
                Map<String, Object> inputs = Map.of("n", n, "given", made(row, n));
                String now = odd ? shown(row, n) : "nothing";
                Map<String, String> expected = new LinkedHashMap<>();
                expected.put("kept", now);
                expected.put("always", shown(row, n));
                expected.put("before", always);
                List.of("derived", "shown", "held", "orNull").forEach(value -> expected.put(value, now));
                Object outputs = TypedRun.call(session, "run", n, inputs.get("given"));

                assertThat(flow.values(outputs, KEPT)).as(row + ", run of " + n).isEqualTo(expected);
                assertThat(flow.facts(stepped.run(RunningGraph.inputs(graph, inputs)), KEPT))
                        .as(row + ", graph of " + n)
                        .isEqualTo(expected);

                kept = odd ? shown(row, n) : kept;
                always = shown(row, n);
                Object state = TypedRun.call(session, "state");
                assertThat(flow.values(state, List.of("kept", "always")))
                        .as(row + ", state after " + n)
                        .isEqualTo(Map.of("kept", kept, "always", always));
                session = TypedRun.call(flow.flow(), "resume", state);
                assertThat(flow.values(
                                TypedRun.call(session, "current"),
                                List.of("kept", "derived", "shown", "held", "orNull")))
                        .as(row + ", current after " + n)
                        .containsOnlyKeys("kept", "derived", "shown", "held", "orNull")
                        .containsValue(kept)
                        .doesNotContainValue("nothing");
            }
        }
    }

    private static void assertThatAllWaysMake(
            Map<String, String> expected, List<String> targets, TypedRun flow, Map<String, Object> inputs, String at)
            throws ReflectiveOperationException {
        List<String> values = List.copyOf(expected.keySet());
        Object[] given = flow.arguments("run", inputs);

        assertThat(flow.values(TypedRun.call(flow.flow(), "run", given), values))
                .as("run of " + at)
                .isEqualTo(expected);
        assertThat(flow.values(TypedRun.call(flow.flow(), "lazy", given), values))
                .as("lazy of " + at)
                .isEqualTo(expected);
        assertThat(flow.sheet(inputs, values)).as("sheet of " + at).isEqualTo(expected);
        for (String target : targets) {
            assertThat(flow.target(target, inputs)).as(target + " of " + at).isEqualTo(expected.get(target));
        }
        FlowGraph graph = flow.graph();
        assertThat(flow.stepped(graph, inputs, values)).as("graph of " + at).isEqualTo(expected);
        assertThat(flow.sheetOf(graph, inputs, values))
                .as("sheet of the graph of " + at)
                .isEqualTo(expected);
    }

    private static Map<String, Object> given(TypeRow row, int n) throws ReflectiveOperationException {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("n", n);
        given.put("given", made(row, 7));
        return given;
    }

    private static Map<String, String> straight(TypeRow row, int n) throws ReflectiveOperationException {
        String value = shown(row, n);
        String guarded = n == 3 ? value : "nothing";
        String chosen = n == 3 ? value : shown(row, 7);
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("value", value);
        List.of("guarded", "plain", "held", "orNull").forEach(each -> expected.put(each, guarded));
        expected.put("chosen", chosen);
        expected.put("ofChosen", chosen);
        expected.put("left", value);
        expected.put("ofParts", "s" + value);
        expected.put("answer", row.isTestable() ? "same " + value : "other");
        return expected;
    }

    private static Object made(TypeRow row, int number) throws ReflectiveOperationException {
        return TypedRun.made(loader, row, number);
    }

    private static String shown(TypeRow row, int number) throws ReflectiveOperationException {
        return (String)
                loader.loadClass("types.Kit").getMethod("show", Object.class).invoke(null, made(row, number));
    }
}
