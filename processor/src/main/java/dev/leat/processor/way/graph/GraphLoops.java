package dev.leat.processor.way.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Guard;
import dev.leat.model.Node.Kind;
import dev.leat.model.Reach;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.model.TypeForm;
import dev.leat.processor.plan.Field;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import dev.leat.processor.way.graph.GraphPlan.LoopNode;
import dev.leat.processor.way.graph.GraphPlan.Node;
import dev.leat.processor.way.graph.GraphPlan.ResultNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out loops as steps of a graph, each with a graph of what is made for one element. */
final class GraphLoops {
    private static final JavaType LOOPED =
            JavaType.of(new TypeForm.OfClass(new ClassName("dev.leat.graph", "Looped")), null);

    private final FlowGraph graph;
    private final Looping looping;
    private final GraphKeys keys;
    private final Names names;
    private final Map<String, Step> initials = new HashMap<>();
    private final Set<String> maybe = new HashSet<>();
    private final Map<String, Pass> homes = new HashMap<>();
    private final Map<Pass, Pass> around = new HashMap<>();
    private final Map<String, Set<String>> earlier = new HashMap<>();
    private final BiFunction<Step, @Nullable Step, Node> made;

    /** @param made the node of a step, and of what makes its initial value */
    GraphLoops(FlowGraph graph, GraphKeys keys, Names names, BiFunction<Step, @Nullable Step, Node> made) {
        this.graph = graph;
        this.looping = graph.looping();
        this.keys = keys;
        this.names = names;
        this.made = made;
        looping.folds().stream()
                .filter(fold -> !fold.isEmptyAtFirst())
                .forEach(fold -> initials.put(fold.value().name(), fold.value().initial()));
        graph.state().values().forEach(value -> initials.put(value.name(), value.initial()));
        graph.all().stream().filter(Step::mayBeAbsent).forEach(step -> maybe.add(step.value()));
        find(looping.turns(), null);
    }

    private void find(List<Turn> turns, @Nullable Pass within) {
        for (Turn turn : turns) {
            if (turn instanceof Pass pass) {
                if (within != null) {
                    around.put(pass, within);
                }
                if (within != null && pass.rejects()) {
                    homes.put(pass.loop().rejected(), within);
                }
                find(pass.turns(), pass);
            } else if (within != null) {
                homes.put(((Turn.Make) turn).step().value(), within);
            }
        }
    }

    /** What the element of a sequence goes by. */
    static String element(String sequence) {
        return "each " + sequence;
    }

    /** What a pass goes by. */
    static String name(Loop loop, int number) {
        return "loop " + loop.sequence() + (number == 0 ? "" : " " + (number + 1));
    }

    /** The names that loops have besides those of what is made, with their types. */
    static Map<String, JavaType> names(Looping looping) {
        Map<String, JavaType> types = new LinkedHashMap<>();
        looping.loops()
                .forEach(loop -> types.put(element(loop.sequence()), loop.type().element()));
        addPasses(looping.turns(), types);
        looping.results().forEach(result -> types.put(result.step().value(), type(result)));
        return types;
    }

    /** As it is taken: a run gathers in a list what it hands over as an array or a stream. */
    private static JavaType type(Looping.Result result) {
        JavaType type = result.step().type();
        if (!(type.form() instanceof TypeForm.OfClass list) || list.arguments().isEmpty()) {
            return type;
        }
        return switch (result.gathering()) {
            case ARRAY -> JavaType.of(new TypeForm.OfArray(list.arguments().get(0)), null);
            case STREAM ->
                JavaType.of(new TypeForm.OfClass(ClassName.of(Stream.class), Optional.empty(), list.arguments()), null);
            default -> type;
        };
    }

    private static void addPasses(List<Turn> turns, Map<String, JavaType> types) {
        for (Turn turn : turns) {
            if (turn instanceof Pass pass) {
                types.put(name(pass.loop(), pass.number()), LOOPED);
                addPasses(pass.turns(), types);
            }
        }
    }

    /** What a run makes, in order. */
    List<Node> nodes() {
        return nodes(looping.turns(), "", new HashSet<>());
    }

    private List<Node> nodes(List<Turn> turns, String scope, Set<String> defined) {
        List<Node> nodes = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn instanceof Turn.Make make) {
                Step step = make.step();
                nodes.add(made.apply(step, initials.get(step.value())));
                defined.add(step.value());
            } else if (turn instanceof Pass pass) {
                nodes.add(loop(pass));
                defined.add(name(pass.loop(), pass.number()));
                if (maybe.contains(pass.loop().sequence())) {
                    maybe.add(name(pass.loop(), pass.number()));
                }
                addResults(pass, scope, nodes, defined);
            }
        }
        return nodes;
    }

    private void addResults(Pass pass, String scope, List<Node> nodes, Set<String> defined) {
        for (Looping.Result result : looping.results()) {
            if (result.scope().equals(scope)) {
                List<KeyField> path = path(result, pass);
                if (!path.isEmpty()) {
                    nodes.add(node(result, path));
                    defined.add(result.step().value());
                }
            }
        }
    }

    /** From the pass to the value; empty if that is not made in it. */
    private List<KeyField> path(Looping.Result result, Pass pass) {
        if (result.reach() == Reach.REJECTED) {
            return pass.rejects() && pass.loop().sequence().equals(result.value()) ? List.of(key(pass)) : List.of();
        }
        List<KeyField> path = new ArrayList<>(List.of(keys.value(result.value())));
        for (Pass each = homes.get(result.value()); each != null; each = around.get(each)) {
            path.add(0, key(each));
            if (each.equals(pass)) {
                return path;
            }
        }
        return List.of();
    }

    private KeyField key(Pass pass) {
        return keys.value(name(pass.loop(), pass.number()));
    }

    private Node node(Looping.Result result, List<KeyField> path) {
        Step step = result.step();
        return new Node(
                keys.value(step.value()),
                result.reach() == Reach.REJECTED ? Kind.REJECTED : Kind.STEP,
                List.of(),
                Optional.empty(),
                false,
                CutOff.EQUALS,
                step.isSecret(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ResultNode(path, result)));
    }

    private Node loop(Pass pass) {
        Loop loop = pass.loop();
        String element = element(loop.sequence());
        Set<String> defined = new HashSet<>(Set.of(element));
        String method = names.claim("for" + Names.capitalized(loop.sequence()));
        List<Node> inside = nodes(pass.turns(), loop.sequence(), defined);
        Set<String> before = earlier.computeIfAbsent(loop.sequence(), any -> new HashSet<>());
        Needed needed = new Needed(defined);
        inside.forEach(needed::add);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(
                keys.value(element),
                Kind.INPUT,
                List.of(),
                Optional.empty(),
                false,
                CutOff.EQUALS,
                isSecret(loop.sequence()),
                Optional.empty()));
        List<KeyField> carried = new ArrayList<>();
        for (String value : needed.values) {
            nodes.add(Node.around(keys.value(value), !maybe.contains(value)));
            if (before.contains(value)) {
                carried.add(keys.value(value));
            }
        }
        for (Field field : needed.fields) {
            nodes.add(new Node(
                    keys.of(field),
                    Kind.DEPENDENCY,
                    List.of(),
                    Optional.empty(),
                    false,
                    CutOff.EQUALS,
                    false,
                    Optional.empty()));
        }
        nodes.addAll(inside);
        before.addAll(defined);
        List<KeyField> passes = new ArrayList<>();
        for (int number = 0; number < pass.number(); number++) {
            passes.add(keys.value(name(loop, number)));
        }
        List<String> made = pass.steps().map(Step::value).toList();
        List<KeyField> opened = new ArrayList<>();
        if (pass.number() == 0) {
            loop.opened().forEach(each -> opened.add(keys.value(each.value())));
            if (loop.isInput() && loop.type().isClosed()) {
                opened.add(keys.value(loop.sequence()));
            }
        }
        return new Node(
                key(pass),
                Kind.STEP,
                List.of(),
                Optional.empty(),
                false,
                CutOff.EQUALS,
                false,
                Optional.empty(),
                Optional.of(new LoopNode(
                        keys.value(loop.sequence()),
                        keys.value(element),
                        passes,
                        carried,
                        looping.folds().stream()
                                .filter(fold -> fold.keeper().equals(loop.around())
                                        && made.contains(fold.value().name()))
                                .map(fold -> keys.value(fold.value().name()))
                                .toList(),
                        opened,
                        pass.rejects(),
                        method,
                        nodes)),
                Optional.empty());
    }

    private boolean isSecret(String sequence) {
        return graph.inputs().stream().anyMatch(input -> input.name().equals(sequence) && input.secret())
                || graph.all().stream().anyMatch(step -> step.value().equals(sequence) && step.isSecret());
    }

    /** What is taken of what is around an element. */
    private final class Needed {
        private final Set<String> defined;
        private final Set<String> values = new LinkedHashSet<>();
        private final Set<Field> fields = new LinkedHashSet<>();

        Needed(Set<String> defined) {
            this.defined = defined;
        }

        void add(Node node) {
            node.alternatives().forEach(this::add);
            node.initial().ifPresent(this::add);
            node.loop().ifPresent(loop -> {
                need(loop.sequence());
                loop.earlier().forEach(this::need);
                loop.opened().forEach(this::need);
                for (Node inner : loop.nodes()) {
                    if (inner.kind() == Kind.INPUT
                            && !inner.key().equals(loop.element())
                            && !loop.carried().contains(inner.key())) {
                        need(inner.key());
                    } else if (inner.kind() == Kind.DEPENDENCY) {
                        keys.fields(inner.key()).ifPresent(fields::add);
                    }
                }
            });
        }

        private void need(KeyField key) {
            need(key.name());
        }

        private void need(String value) {
            if (!defined.contains(value)) {
                values.add(value);
            }
        }

        private void add(Alternative call) {
            if (call.callsInstance()) {
                fields.add(keys.ownerField(call.processor()));
            }
            for (Argument argument : call.arguments()) {
                if (argument instanceof Argument.Dependency dependency) {
                    fields.add(keys.field(dependency));
                } else if (argument instanceof Argument.Element) {
                    need(element(argument.name()));
                } else {
                    need(argument.name());
                }
            }
            if (!(call.requirement().guard() instanceof Guard.Always)) {
                call.requirement().guard().conditions().forEach(this::need);
            }
        }
    }
}
