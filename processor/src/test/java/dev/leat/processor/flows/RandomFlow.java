package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/**
 * A flow made by chance from a seed, as Java source and as something to compute with by hand. Values are {@code long}s
 * mixed from those a step takes, so that a wrong edge, a wrong order or a lost value changes the result.
 */
final class RandomFlow {
    private static final List<String> TYPES = List.of("int", "long", "Long", "String");

    /** For these generated code has a shape of its own. */
    static final List<String> PRIMITIVES = List.of("int", "long");

    /** Takes: earlier values, the inputs {@code x} and {@code y}, the dependency. */
    private record Node(
            String type, List<Integer> takes, boolean x, boolean y, boolean log, boolean instance, boolean fails) {}

    private final String name;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> order;

    /**
     * Makes a flow.
     *
     * @param reach how far back a step may take values from
     */
    RandomFlow(String name, int size, int reach, long seed) {
        this(name, size, reach, seed, TYPES);
    }

    RandomFlow(String name, int size, int reach, long seed, List<String> types) {
        this.name = name;
        Random random = new Random(seed);
        for (int i = 0; i < size; i++) {
            int from = Math.max(0, i - reach);
            int first = i;
            List<Integer> takes = i == 0
                    ? List.of()
                    : IntStream.range(0, random.nextInt(4))
                            .map(any -> from + random.nextInt(first - from))
                            .distinct()
                            .boxed()
                            .toList();
            nodes.add(new Node(
                    types.get(random.nextInt(types.size())),
                    takes,
                    takes.isEmpty() || random.nextInt(10) == 0,
                    random.nextInt(10) == 0,
                    random.nextInt(20) == 0,
                    random.nextInt(8) == 0,
                    random.nextInt(30) == 0));
        }
        order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(order, random);
    }

    int size() {
        return nodes.size();
    }

    /** The declaration, its methods in shuffled order. */
    JavaFileObject source(String arguments) {
        String methods = order.stream().map(this::method).collect(Collectors.joining("\n"));
        return JavaFileObjects.forSourceString(name, """
                import dev.leat.*;

                @Flow(%s)
                public class %s {
                  static long mix(int step, Object... values) {
                    long mixed = step;
                    for (Object value : values) {
                      mixed = mixed * 31 + value.hashCode();
                    }
                    return mixed;
                  }
                %s
                  @Processor static long anchor(@Input int x, @Input long y, @Depends StringBuilder log) { return 0; }
                }
                """.formatted(arguments, name, methods));
    }

    private String method(int index) {
        Node node = nodes.get(index);
        List<String> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        node.takes().forEach(taken -> {
            parameters.add(nodes.get(taken).type() + " v" + taken);
            names.add("v" + taken);
        });
        if (node.x()) {
            parameters.add("@Input int x");
            names.add("x");
        }
        if (node.y()) {
            parameters.add("@Input long y");
            names.add("y");
        }
        if (node.log()) {
            parameters.add("@Depends StringBuilder log");
        }
        String mixed = "mix(" + index + (names.isEmpty() ? "" : ", ") + String.join(", ", names) + ")";
        return "  @Processor %s %s v%d(%s)%s { return %s; }"
                .formatted(
                        node.instance() ? "" : "static",
                        node.type(),
                        index,
                        String.join(", ", parameters),
                        node.fails() ? " throws java.io.IOException" : "",
                        switch (node.type()) {
                            case "int" -> "(int) " + mixed;
                            case "String" -> "\"\" + " + mixed;
                            default -> mixed;
                        });
    }

    /**
     * What the flow shall give, computed one by one.
     *
     * @param replaced the values that stand in for those of their steps
     */
    List<Object> compute(int x, long y, Map<Integer, Object> replaced) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Object own = compute(i, values, x, y);
            values.add(replaced.getOrDefault(i, own));
        }
        return values;
    }

    private Object compute(int index, List<Object> values, int x, long y) {
        Node node = nodes.get(index);
        long mixed = index;
        for (int taken : node.takes()) {
            mixed = mixed * 31 + values.get(taken).hashCode();
        }
        mixed = node.x() ? mixed * 31 + Integer.hashCode(x) : mixed;
        mixed = node.y() ? mixed * 31 + Long.hashCode(y) : mixed;
        return ofType(node.type(), mixed);
    }

    /** A value of a step's type. */
    Object valueFor(int index, long number) {
        return ofType(nodes.get(index).type(), number);
    }

    private static Object ofType(String type, long number) {
        return switch (type) {
            case "int" -> (Object) (int) number;
            case "String" -> "" + number;
            default -> number;
        };
    }
}
