package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/**
 * An incremental flow made by chance from a seed, as Java source and as functions to compute with. Some steps keep
 * little of what they take, so that they often make the same again; some fail now and then; some are never the same.
 */
final class RandomSheet {
    static final int INPUTS = 3;

    private static final List<String> TYPES = List.of("int", "long", "double", "Long", "String");

    private final String name;
    private final List<Node> nodes = new ArrayList<>();

    /**
     * A step.
     *
     * @param takes the numbers of earlier steps
     * @param inputs the numbers of inputs
     * @param kept the step's number is computed modulo this
     * @param fails whether it throws where its number is 0
     * @param never whether its value never counts as the same
     */
    record Node(
            String type,
            List<Integer> takes,
            List<Integer> inputs,
            long kept,
            boolean fails,
            boolean never,
            boolean instance) {}

    /**
     * Makes a flow.
     *
     * @param reach how far back a step may take values from
     */
    RandomSheet(String name, int size, int reach, long seed) {
        this.name = name;
        Random random = new Random(seed);
        for (int i = 0; i < size; i++) {
            nodes.add(node(i, reach, random));
        }
    }

    private static Node node(int number, int reach, Random random) {
        TreeSet<Integer> takes = new TreeSet<>();
        for (int i = number == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            takes.add(Math.max(0, number - 1 - random.nextInt(reach)));
        }
        TreeSet<Integer> inputs = new TreeSet<>();
        if (takes.isEmpty() && random.nextInt(10) > 0 || random.nextInt(10) == 0) {
            inputs.add(random.nextInt(INPUTS));
        }
        boolean fails = random.nextInt(12) == 0;
        return new Node(
                TYPES.get(random.nextInt(TYPES.size())),
                List.copyOf(takes),
                List.copyOf(inputs),
                fails ? 5 : random.nextInt(3) == 0 ? 2 : 1_000_003,
                fails,
                random.nextInt(15) == 0,
                random.nextInt(8) == 0);
    }

    String name() {
        return name;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The declaration, its methods in the order of their numbers, which so is that of the steps. */
    JavaFileObject source() {
        String inputs = IntStream.range(0, INPUTS)
                .mapToObj(input -> "@Input int x" + input)
                .collect(Collectors.joining(", "));
        return JavaFileObjects.forSourceString(name, """
                import dev.leat.*;

                @Flow(incremental = true)
                public class %1$s {
                  public static final int[] RUNS = new int[%2$d];

                  static long mix(int step, long kept, boolean fails, Object... values) {
                    RUNS[step]++;
                    long mixed = step;
                    for (Object value : values) {
                      mixed = mixed * 31 + value.hashCode();
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
                        IntStream.range(0, nodes.size()).mapToObj(this::method).collect(Collectors.joining("\n")),
                        inputs));
    }

    private String method(int number) {
        Node node = nodes.get(number);
        List<String> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        node.takes().forEach(taken -> {
            parameters.add(nodes.get(taken).type() + " v" + taken);
            names.add("v" + taken);
        });
        node.inputs().forEach(input -> {
            parameters.add("@Input int x" + input);
            names.add("x" + input);
        });
        String mixed = "mix(%d, %dL, %s%s)"
                .formatted(
                        number,
                        node.kept(),
                        node.fails(),
                        names.stream().map(each -> ", " + each).collect(Collectors.joining()));
        return "  @Processor%s %s %s v%d(%s) { return %s; }"
                .formatted(
                        node.never() ? "(cutOff = CutOff.NEVER)" : "",
                        node.instance() ? "" : "static",
                        node.type(),
                        number,
                        String.join(", ", parameters),
                        switch (node.type()) {
                            case "int" -> "(int) " + mixed;
                            case "String" -> "\"\" + " + mixed;
                            default -> mixed;
                        });
    }

    /** What a step makes of its arguments; null if it fails. */
    Object compute(int number, List<Object> arguments) {
        Node node = nodes.get(number);
        long mixed = number;
        for (Object argument : arguments) {
            mixed = mixed * 31 + argument.hashCode();
        }
        mixed = Math.floorMod(mixed, node.kept());
        if (node.fails() && mixed == 0) {
            return null;
        }
        return switch (node.type()) {
            case "int" -> (Object) (int) mixed;
            case "String" -> "" + mixed;
            case "double" -> (double) mixed;
            default -> mixed;
        };
    }
}
