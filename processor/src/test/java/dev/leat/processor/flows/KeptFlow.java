package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * A flow made by chance that keeps values of all kinds, which guards may leave unmade, as something to write down and
 * to compute with by hand.
 */
record KeptFlow(String name, List<Node> nodes) {
    /** What a value is. */
    enum Kind {
        LONG("long"),
        BOXED("Long"),
        NULLABLE("Long"),
        MAYBE("Optional<Long>"),
        CONDITION("boolean");

        final String type;

        Kind(String type) {
            this.type = type;
        }

        String declared() {
            return (this == NULLABLE ? "@Nullable " : "") + type;
        }

        String conversion(String number) {
            return switch (this) {
                case LONG, BOXED -> number;
                case NULLABLE -> "Pieces.orNull(" + number + ", (Long) " + number + ")";
                case MAYBE -> "Optional.of(" + number + ").filter(any -> " + number + " % 2 == 0)";
                case CONDITION -> "Pieces.toBoolean(" + number + ")";
            };
        }
    }

    /** How a value is taken. */
    enum How {
        PLAIN,
        CONTENT,
        OPTIONAL,
        NULLABLE
    }

    /** A value that is taken. */
    record Take(int from, How how) {}

    /** A name in a guard: of a condition, or of the input {@code p}, which has the number -1. */
    record Literal(int condition, boolean holds) {
        String text() {
            return (holds ? "" : "!") + (condition < 0 ? "p" : "v" + condition);
        }
    }

    /**
     * A processor.
     *
     * @param guard all of these have to hold; none for an otherwise
     * @param before values of the run before
     * @param thrown what it throws for some of what it takes; empty if nothing
     */
    record Maker(List<Literal> guard, List<Take> takes, List<Integer> before, boolean input, String thrown) {}

    /** A value. */
    record Node(Kind kind, List<Maker> makers) {
        Node neverFailing() {
            return new Node(
                    kind,
                    makers.stream()
                            .map(maker -> new Maker(maker.guard(), maker.takes(), maker.before(), maker.input(), ""))
                            .toList());
        }
    }

    static KeptFlow of(String name, int size, Random random) {
        KeptFlow flow = new KeptFlow(name, new ArrayList<>());
        while (flow.nodes.size() < size) {
            flow.nodes.add(flow.node(size, random));
        }
        Maker last = new Maker(List.of(), List.of(), List.of(random.nextInt(size)), true, "");
        flow.nodes.add(new Node(Kind.LONG, List.of(last)));
        for (int node = 0; node < size; node++) {
            if (!flow.isCondition(node)) {
                flow.nodes.set(node, flow.nodes.get(node).neverFailing());
            }
        }
        return flow;
    }

    private Node node(int size, Random random) {
        Kind kind = random.nextInt(3) == 0 ? Kind.CONDITION : Kind.values()[random.nextInt(4)];
        boolean fails = kind == Kind.CONDITION && random.nextInt(4) == 0;
        List<Maker> makers = new ArrayList<>();
        List<Literal> first = guard(random);
        makers.add(maker(first, size, fails, random));
        if (!first.isEmpty() && random.nextInt(3) == 0) {
            List<Literal> second = random.nextBoolean() ? List.of() : guard(random);
            Set<Integer> names = first.stream().map(Literal::condition).collect(Collectors.toSet());
            if (second.stream().noneMatch(literal -> names.contains(literal.condition()))) {
                makers.add(maker(second, size, fails, random));
            }
        }
        return new Node(kind, makers);
    }

    private List<Literal> guard(Random random) {
        List<Literal> guard = new ArrayList<>();
        Set<Integer> names = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            List<Integer> conditions = new ArrayList<>(List.of(-1));
            for (int each = 0; each < nodes.size(); each++) {
                if (nodes.get(each).kind() == Kind.CONDITION) {
                    conditions.add(each);
                }
            }
            int condition = conditions.get(random.nextInt(conditions.size()));
            if (names.add(condition)) {
                guard.add(new Literal(condition, random.nextBoolean()));
            }
        }
        return guard;
    }

    private Maker maker(List<Literal> guard, int size, boolean fails, Random random) {
        List<Take> takes = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0 && !nodes.isEmpty(); i--) {
            int from = random.nextInt(nodes.size());
            if (taken.add(from)) {
                takes.add(new Take(from, how(from, random)));
            }
        }
        List<Integer> before =
                random.ints(random.nextInt(3), 0, size).distinct().boxed().toList();
        String thrown = fails ? random.nextBoolean() ? "java.io.IOException" : "IllegalArgumentException" : "";
        return new Maker(guard, takes, before, takes.isEmpty() && before.isEmpty() || random.nextBoolean(), thrown);
    }

    private How how(int from, Random random) {
        List<How> ways = new ArrayList<>(List.of(How.PLAIN, How.PLAIN, How.NULLABLE));
        Kind kind = nodes.get(from).kind();
        if (kind == Kind.MAYBE) {
            ways.add(How.CONTENT);
        } else if (kind == Kind.NULLABLE || mayBeAbsent(from)) {
            ways.add(How.OPTIONAL);
        }
        return ways.get(random.nextInt(ways.size()));
    }

    /** Whether a run may end in which nothing made it. */
    boolean mayBeUnmade(int node) {
        return nodes.get(node).makers().stream()
                .noneMatch(maker ->
                        maker.guard().isEmpty() && maker.takes().stream().noneMatch(this::asksPresence));
    }

    boolean mayBeAbsent(int node) {
        return mayBeUnmade(node) && nodes.get(node).kind() != Kind.MAYBE;
    }

    boolean asksPresence(Take take) {
        return take.how() == How.CONTENT || (take.how() == How.PLAIN && mayBeAbsent(take.from()));
    }

    Set<Integer> kept() {
        return nodes.stream()
                .flatMap(node -> node.makers().stream())
                .flatMap(maker -> maker.before().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is made only when asked for. */
    boolean isOnDemand(int node) {
        return isCondition(node) && !kept().contains(node);
    }

    boolean isCondition(int node) {
        return nodes.stream()
                .flatMap(each -> each.makers().stream())
                .flatMap(maker -> maker.guard().stream())
                .anyMatch(literal -> literal.condition() == node);
    }

    JavaFileObject source() {
        StringBuilder members = new StringBuilder();
        for (int node = 0; node < nodes.size(); node++) {
            for (int way = 0; way < nodes.get(node).makers().size(); way++) {
                members.append(method(node, way));
            }
        }
        for (int node : kept()) {
            Kind kind = nodes.get(node).kind();
            members.append("  @Initial(\"v%d\") static %s first%d() { return %s; }\n"
                    .formatted(node, kind.declared(), node, kind.conversion(node + 2 + "L")));
        }
        return JavaFileObjects.forSourceString(name, """
            import dev.leat.*;
            import dev.leat.processor.flows.Pieces;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;

            @Flow(ways = Way.GRAPH)
            public class %s {
            %s}
            """.formatted(name, members));
    }

    private String method(int node, int way) {
        Maker maker = nodes.get(node).makers().get(way);
        Kind kind = nodes.get(node).kind();
        List<String> parameters = new ArrayList<>();
        List<String> taken = new ArrayList<>(List.of("\"m" + node + "w" + way + "\""));
        for (Take take : maker.takes()) {
            parameters.add(parameter(take));
            taken.add("t" + take.from());
        }
        for (int before : maker.before()) {
            parameters.add("@Previous @From(\"v%d\") %s b%d"
                    .formatted(before, nodes.get(before).kind().declared(), before));
            taken.add("b" + before);
        }
        if (maker.input()) {
            parameters.add("@Input long x");
            parameters.add("@Input boolean p");
            taken.add("x");
        }
        String when = maker.guard().isEmpty()
                ? ""
                : "@When(\"" + maker.guard().stream().map(Literal::text).collect(Collectors.joining(" && ")) + "\") ";
        String fails = maker.thrown().isEmpty()
                ? ""
                : "if (Pieces.fails(number)) throw new " + maker.thrown() + "(\"v" + node + "\"); ";
        return "  %s@Processor(\"v%d\") static %s m%dw%d(%s)%s { long number = Pieces.call(%s); %sreturn %s; }\n"
                .formatted(
                        when,
                        node,
                        kind.declared(),
                        node,
                        way,
                        String.join(", ", parameters),
                        maker.thrown().endsWith("IOException") ? " throws " + maker.thrown() : "",
                        String.join(", ", taken),
                        fails,
                        kind.conversion("number"));
    }

    private String parameter(Take take) {
        Kind kind = nodes.get(take.from()).kind();
        String boxed = kind == Kind.CONDITION ? "Boolean" : "Long";
        String type = switch (take.how()) {
            case PLAIN -> kind.type;
            case CONTENT -> "Long";
            case OPTIONAL -> "Optional<" + boxed + ">";
            case NULLABLE -> "@Nullable " + boxed;
        };
        return "@From(\"v" + take.from() + "\") " + type + " t" + take.from();
    }
}
