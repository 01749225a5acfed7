package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/**
 * An incremental flow made by chance from a seed, as Java source and as functions to compute with. Some steps keep
 * little of what they take, so that they often make the same again; some fail now and then; some are never the same. Of
 * a guarded flow some steps are conditions, some are made in several ways, and some may be absent.
 */
final class RandomSheet {
    static final int INPUTS = 3;

    private static final List<String> TYPES = List.of("int", "long", "double", "Long", "String");

    private final String name;
    private final boolean guarded;
    private final Random random;
    private final int reach;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Integer> conditions = new HashSet<>();
    private final Set<Integer> absent = new HashSet<>();

    /**
     * A step.
     *
     * @param kept the step's number is computed modulo this
     * @param fails whether it throws where its number is 0
     * @param never whether its value never counts as the same
     */
    record Node(String type, List<Way> ways, long kept, boolean fails, boolean never, boolean instance) {}

    /**
     * A way to make a value.
     *
     * @param guard of each list one must hold; empty for an otherwise
     * @param takes earlier steps
     * @param inputs the numbers of inputs
     */
    record Way(List<List<Literal>> guard, List<Taken> takes, List<Integer> inputs) {}

    record Literal(int condition, boolean holds) {
        @Override
        public String toString() {
            return (holds ? "v" : "!v") + condition;
        }
    }

    /** Of a value that may be absent, whether that is all right. */
    enum Taking {
        PLAIN,
        OPTIONAL,
        NULLABLE
    }

    record Taken(int step, Taking taking) {}

    /**
     * Makes a flow.
     *
     * @param reach how far back a step may take values from
     */
    RandomSheet(String name, boolean guarded, int size, int reach, long seed) {
        this.name = name;
        this.guarded = guarded;
        this.reach = reach;
        this.random = new Random(seed);
        for (int i = 0; i < size; i++) {
            nodes.add(node(i));
        }
    }

    private Node node(int number) {
        boolean fails = random.nextInt(12) == 0;
        Set<Integer> asked = new HashSet<>();
        int count = guarded && random.nextBoolean() ? 1 + random.nextInt(3) : 1;
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean otherwise = i == count - 1 && random.nextInt(3) > 0;
            List<List<Literal>> guard = guarded && !otherwise ? guard(number, asked) : List.of();
            ways.add(way(number, guard));
            if (guard.isEmpty()) {
                break;
            }
        }
        Way last = ways.get(ways.size() - 1);
        if (!last.guard().isEmpty() || !present(last).isEmpty()) {
            absent.add(number);
        }
        return new Node(
                guarded && random.nextInt(3) == 0 ? "boolean" : TYPES.get(random.nextInt(TYPES.size())),
                ways,
                fails ? 5 : random.nextInt(3) == 0 ? 2 : 1_000_003,
                fails,
                random.nextInt(15) == 0,
                random.nextInt(8) == 0);
    }

    /** Asks each condition once, so that no way of a step covers another. */
    private List<List<Literal>> guard(int number, Set<Integer> asked) {
        List<List<Literal>> guard = new ArrayList<>();
        List<Literal> any = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0 && number > 0; i--) {
            int condition = earlier(number);
            if (nodes.get(condition).type().equals("boolean") && asked.add(condition)) {
                conditions.add(condition);
                any.add(new Literal(condition, random.nextInt(3) > 0));
                if (random.nextBoolean()) {
                    guard.add(any);
                    any = new ArrayList<>();
                }
            }
        }
        if (!any.isEmpty()) {
            guard.add(any);
        }
        return guard;
    }

    private Way way(int number, List<List<Literal>> guard) {
        TreeSet<Integer> takes = new TreeSet<>();
        for (int i = number == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            takes.add(earlier(number));
        }
        TreeSet<Integer> inputs = new TreeSet<>();
        if (takes.isEmpty() && random.nextInt(10) > 0 || random.nextInt(10) == 0) {
            inputs.add(random.nextInt(INPUTS));
        }
        List<Taken> taken = takes.stream()
                .map(step -> new Taken(step, mayBeAbsent(step) ? Taking.values()[random.nextInt(3)] : Taking.PLAIN))
                .toList();
        return new Way(guard, taken, List.copyOf(inputs));
    }

    private int earlier(int number) {
        return Math.max(0, number - 1 - random.nextInt(reach));
    }

    String name() {
        return name;
    }

    List<Node> nodes() {
        return nodes;
    }

    boolean isCondition(int step) {
        return conditions.contains(step);
    }

    boolean mayBeAbsent(int step) {
        return absent.contains(step);
    }

    /** What must be there for a way to be taken. */
    List<Integer> present(Way way) {
        return way.takes().stream()
                .filter(taken -> taken.taking() == Taking.PLAIN && mayBeAbsent(taken.step()))
                .map(Taken::step)
                .toList();
    }

    /** The steps that a step may ask or take. */
    Set<Integer> takes(int step, IntPredicate some) {
        Set<Integer> takes = new TreeSet<>();
        for (Way way : nodes.get(step).ways()) {
            way.guard().forEach(any -> any.forEach(literal -> takes.add(literal.condition())));
            way.takes().forEach(taken -> takes.add(taken.step()));
        }
        takes.removeIf(some.negate()::test);
        return takes;
    }

    /** The declaration, its methods in the order of their numbers, which so is that of the steps. */
    JavaFileObject source() {
        String inputs = IntStream.range(0, INPUTS)
                .mapToObj(input -> "@Input int x" + input)
                .collect(Collectors.joining(", "));
        return JavaFileObjects.forSourceString(name, """
                import dev.leat.*;
                import java.util.Optional;
                import org.jspecify.annotations.Nullable;

                @Flow(incremental = true)
                public class %1$s {
                  public static final int[] RUNS = new int[%2$d];

                  static long mix(int step, int way, long kept, boolean fails, Object... values) {
                    RUNS[step]++;
                    long mixed = step + way;
                    for (Object value : values) {
                      mixed = mixed * 31 + java.util.Objects.hashCode(value);
                    }
                    mixed = Math.floorMod(mixed, kept);
                    if (fails && mixed == 0) {
                      throw new IllegalArgumentException("v" + step);
                    }
                    return mixed;
                  }
                %3$s
                  @Processor static long anchor(%4$s) { return 0; }
                }
                """.formatted(
                        name,
                        nodes.size(),
                        IntStream.range(0, nodes.size())
                                .boxed()
                                .flatMap(number -> IntStream.range(
                                                0, nodes.get(number).ways().size())
                                        .mapToObj(way -> method(number, way)))
                                .collect(Collectors.joining("\n")),
                        inputs));
    }

    private String method(int number, int place) {
        Node node = nodes.get(number);
        Way way = node.ways().get(place);
        List<String> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        way.takes().forEach(taken -> {
            parameters.add(parameter(taken) + " v" + taken.step());
            names.add("v" + taken.step());
        });
        way.inputs().forEach(input -> {
            parameters.add("@Input int x" + input);
            names.add("x" + input);
        });
        String mixed = "mix(%d, %d, %dL, %s%s)"
                .formatted(
                        number,
                        place,
                        node.kept(),
                        node.fails(),
                        names.stream().map(each -> ", " + each).collect(Collectors.joining()));
        if (names.size() == 1 && way.takes().size() == 1) {
            mixed = mixed.replace(", v", ", (Object) v");
        }
        return "  %s@Processor(value = \"v%d\"%s) %s %s v%d%s(%s) { return %s; }"
                .formatted(
                        guard(way),
                        number,
                        node.never() ? ", cutOff = CutOff.NEVER" : "",
                        node.instance() ? "" : "static",
                        node.type(),
                        number,
                        place == 0 ? "" : "by" + place,
                        String.join(", ", parameters),
                        switch (node.type()) {
                            case "int" -> "(int) " + mixed;
                            case "String" -> "\"\" + " + mixed;
                            case "boolean" -> mixed + " % 2 == 0";
                            default -> mixed;
                        });
    }

    private static String guard(Way way) {
        return way.guard().isEmpty()
                ? ""
                : way.guard().stream()
                        .map(any -> any.stream().map(Literal::toString).collect(Collectors.joining(" || ", "(", ")")))
                        .collect(Collectors.joining(" && ", "@When(\"", "\") "));
    }

    private String parameter(Taken taken) {
        String type = nodes.get(taken.step()).type();
        String boxed = switch (type) {
            case "int" -> "Integer";
            case "String" -> "String";
            default -> Character.toUpperCase(type.charAt(0)) + type.substring(1);
        };
        return switch (taken.taking()) {
            case PLAIN -> type;
            case OPTIONAL -> "Optional<" + boxed + ">";
            case NULLABLE -> "@Nullable " + boxed;
        };
    }

    /** What a step makes of its arguments; null if it fails. */
    Object compute(int number, int way, List<Object> arguments) {
        Node node = nodes.get(number);
        long mixed = number + way;
        for (Object argument : arguments) {
            mixed = mixed * 31 + Objects.hashCode(argument);
        }
        mixed = Math.floorMod(mixed, node.kept());
        if (node.fails() && mixed == 0) {
            return null;
        }
        return switch (node.type()) {
            case "int" -> (Object) (int) mixed;
            case "String" -> "" + mixed;
            case "double" -> (double) mixed;
            case "boolean" -> mixed % 2 == 0;
            default -> mixed;
        };
    }
}
