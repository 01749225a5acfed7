package dev.leat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes flows of a given number of small steps, and their hand-written twins.
 *
 * <p>A step takes one or two values of the layers before its own, mostly of the last. The same number of steps always
 * gives the same source. The build runs this file by itself, before there is anything to compile.
 */
final class ArithmeticSources {
    static final String PACKAGE = "dev.leat.benchmarks";

    private static final int LAYER = 10;

    /** How many values a record or a constructor takes before nobody would write it so: the JVM allows 254. */
    private static final int RECORD_COMPONENTS = 200;

    /** How many steps a careful engineer leaves in one method, knowing that HotSpot compiles none over 8,000 bytes. */
    private static final int METHOD_STEPS = 100;

    /** Up to which size the flows that are run have a builder, which doubles what javac has to do. */
    private static final int REPLACEABLE_STEPS = 1_000;

    private final String name;
    private final List<Step> steps;

    private ArithmeticSources(String name, int size) {
        this.name = name;
        this.steps = steps(size);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], PACKAGE.split("\\."));
        Files.createDirectories(folder);
        for (int size : List.of(5, 20, 100, 1_000, 10_000)) {
            write(folder, "Arithmetic" + size, flow(PACKAGE, "Arithmetic" + size, size, size <= REPLACEABLE_STEPS));
            write(folder, "Arithmetic" + size + "ByHand", byHand(size));
        }
        write(folder, "Arithmetic1000InOneMethod", inOneMethod(1_000));
    }

    private static void write(Path folder, String name, String source) throws IOException {
        Path file = folder.resolve(name + ".java");
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }

    /** The declaration of a flow. */
    static String flow(String packageName, String name, int size, boolean replaceable) {
        ArithmeticSources sources = new ArithmeticSources(name, size);
        return """
                package %s;

                import dev.leat.Flow;
                import dev.leat.Input;
                import dev.leat.Processor;
                import javax.annotation.processing.Generated;

                @Flow%s
                @Generated("dev.leat.benchmarks.ArithmeticSources")
                final class %s {
                    private %s() {}

                %s
                }
                """.formatted(
                packageName, replaceable ? "" : "(replaceable = false)", name, name, sources.each(Step::method));
    }

    /** What one would write instead of the flow. */
    static String byHand(int size) {
        ArithmeticSources sources = new ArithmeticSources("Arithmetic" + size, size);
        String code = size <= RECORD_COMPONENTS ? sources.straight() : sources.inMethodsOf(METHOD_STEPS);
        return sources.twin("ByHand", code);
    }

    /** What one would rather not have written: HotSpot leaves the method to the interpreter. */
    static String inOneMethod(int size) {
        ArithmeticSources sources = new ArithmeticSources("Arithmetic" + size, size);
        return sources.twin("InOneMethod", sources.inMethodsOf(size));
    }

    private String twin(String suffix, String code) {
        return """
                package %s;

                import javax.annotation.processing.Generated;

                @Generated("dev.leat.benchmarks.ArithmeticSources")
                final class %s {
                    private %s() {}

                %s
                }
                """.formatted(PACKAGE, name + suffix, name + suffix, code.stripTrailing());
    }

    private String straight() {
        return """
                    static Outputs run(int x) {
                %s
                        return new Outputs(%s);
                    }

                    record Outputs(%s) {}
                """.formatted(
                        each(step -> "        int " + step + " = " + step.call(name, "") + ";"),
                        steps.stream().map(Step::toString).collect(Collectors.joining(", ")),
                        steps.stream().map(step -> "int " + step).collect(Collectors.joining(", ")));
    }

    private String inMethodsOf(int length) {
        List<List<Step>> stretches = IntStream.range(0, (steps.size() + length - 1) / length)
                .mapToObj(i -> steps.subList(i * length, Math.min(steps.size(), (i + 1) * length)))
                .toList();
        return """
                    static Outputs run(int x) {
                        Outputs outputs = new Outputs();
                %s
                        return outputs;
                    }

                %s

                    static final class Outputs {
                %s

                %s
                    }
                """.formatted(
                lines(stretches, stretch -> "        from" + stretch.get(0).number() + "(outputs, x);"),
                lines(stretches, this::method),
                each(step -> "        private int " + step + ";"),
                each(step -> "        int " + step + "() {\n            return " + step + ";\n        }\n"));
    }

    private String method(List<Step> stretch) {
        return """
                    private static void from%s(Outputs outputs, int x) {
                %s
                    }
                """.formatted(
                        stretch.get(0).number(),
                        lines(stretch, step -> "        outputs." + step + " = " + step.call(name, "outputs.") + ";"));
    }

    private String each(Function<Step, String> text) {
        return lines(steps, text);
    }

    private static <T> String lines(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining("\n")).stripTrailing();
    }

    private static List<Step> steps(int size) {
        Random random = new Random(20_26);
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            int layer = number / LAYER * LAYER;
            TreeSet<Integer> takes = new TreeSet<>();
            for (int i = 0; i < 2 && layer > 0; i++) {
                boolean near = random.nextInt(10) > 0;
                takes.add(near ? layer - LAYER + random.nextInt(LAYER) : random.nextInt(layer));
            }
            if (layer == 0 && number % 2 == 1) {
                takes.add(random.nextInt(number));
            }
            steps.add(new Step(number, List.copyOf(takes), 3 + 2 * random.nextInt(15)));
        }
        return steps;
    }

    /** A value: the only or first one that it takes, or the input, times a factor, plus the second or a number. */
    private record Step(int number, List<Integer> takes, int factor) {
        String method() {
            List<String> names = names("");
            String parameters = names.stream()
                    .map(taken -> (taken.equals("x") ? "@Input int " : "int ") + taken)
                    .collect(Collectors.joining(", "));
            String added = names.size() > 1 ? names.get(1) : String.valueOf(number);
            return """
                        @Processor
                        static int %s(%s) {
                            return %s * %d + %s;
                        }
                    """.formatted(this, parameters, names.get(0), factor, added);
        }

        String call(String owner, String outputs) {
            return owner + "." + this + "(" + String.join(", ", names(outputs)) + ")";
        }

        private List<String> names(String outputs) {
            List<String> names = new ArrayList<>();
            if (number < LAYER) {
                names.add("x");
            }
            takes.forEach(taken -> names.add(outputs + "v" + taken));
            return names;
        }

        @Override
        public String toString() {
            return "v" + number;
        }
    }
}
