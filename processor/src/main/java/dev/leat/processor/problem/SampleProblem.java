package dev.leat.processor.problem;

import dev.leat.processor.model.BenchmarkDeclaration.Request;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in what generated benchmarks need. */
public sealed interface SampleProblem extends Problem {
    /**
     * A sample that generated code cannot call.
     *
     * @param reason as in {@code takes parameters}
     * @param remedy as an imperative
     */
    record SampleNotCallable(Place place, String sample, String reason, String remedy) implements SampleProblem {
        @Override
        public String sentence() {
            return "Generated benchmarks cannot call the sample " + sample + ", which " + reason + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of(remedy));
        }
    }

    /**
     * A sample of nothing.
     *
     * @param known the names of all inputs and dependencies
     * @param near the one that may be meant; empty if none
     */
    record UnknownSample(Place place, String sample, String of, String flow, List<String> known, String near)
            implements SampleProblem {
        public UnknownSample {
            known = List.copyOf(known);
        }

        @Override
        public String sentence() {
            return sample + " is a sample of `" + of + "`, but " + flow + " has no input or dependency of that name.";
        }

        @Override
        public List<String> details() {
            return known.isEmpty() ? List.of() : List.of("It has: " + String.join(", ", known));
        }

        @Override
        public List<Fix> fixes() {
            Fix delete = Fix.of("delete @Sample");
            return near.isEmpty()
                    ? List.of(delete)
                    : List.of(new Fix("sample `" + near + "`", "@dev.leat.Sample(\"" + near + "\")"), delete);
        }
    }

    record SampleMismatch(Place place, String sample, JavaType type, String of, JavaType taken)
            implements SampleProblem {
        @Override
        public String sentence() {
            TypePair types = TypePair.of(type, taken);
            return sample + " gives " + types.first() + ", but `" + of + "` is " + types.second() + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("let " + sample + " return", taken.name()));
        }
    }

    /** A second sample of something that is injected: the flow is made once for all cases. */
    record SecondSample(Place place, String sample, String of, String first) implements SampleProblem {
        @Override
        public String sentence() {
            return sample + " and " + first + " are both samples of `" + of + "`; only inputs can have more than one.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete one of them"));
        }
    }

    /**
     * Benchmarks lack a sample.
     *
     * @param what as in {@code the input}
     */
    record MissingSample(Place place, String flow, String what, String of, JavaType type, Request request)
            implements SampleProblem {
        @Override
        public String sentence() {
            return "The benchmarks of " + flow + " need a sample of " + what + " `" + of + "`.";
        }

        @Override
        public List<Fix> fixes() {
            String name = Character.toUpperCase(of.charAt(0)) + of.substring(1);
            return List.of(
                    new Fix(
                            "write one",
                            "@dev.leat.Sample(\"" + of + "\") static " + type.name() + " sample" + name + "() { return "
                                    + example(type) + "; }"),
                    Fix.of(request.withdrawal()));
        }

        private static String example(JavaType type) {
            return switch (type.name()) {
                case "java.lang.String" -> "\"a typical one\"";
                case "boolean", "java.lang.Boolean" -> "true";
                case "char", "java.lang.Character" -> "'a'";
                case "byte", "short", "int", "long", "float", "double" -> "1";
                default -> "null /* a typical one */";
            };
        }
    }

    record SampleWithoutFlow(Place place, String sample, String type) implements SampleProblem {
        @Override
        public String sentence() {
            return "The sample " + sample + " has no effect, because " + type + " is not a flow.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("move " + sample + " to a type annotated with @Flow"), Fix.of("delete @Sample"));
        }
    }

    record JmhNotFound(Place place, String flow, Request request) implements SampleProblem {
        @Override
        public String sentence() {
            return "The benchmarks of " + flow + " need JMH, but "
                    + "its annotations or its annotation processor are missing in this compilation.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("add dev.leat:leat-jmh to the dependencies"
                            + " and org.openjdk.jmh:jmh-generator-annprocess to the annotation processor path"),
                    Fix.of(request.withdrawal()));
        }
    }

    record BenchmarksWithoutPackage(Place place, String flow, Request request) implements SampleProblem {
        @Override
        public String sentence() {
            return "The benchmarks of " + flow + " would be in the unnamed package, which JMH refuses.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("move " + flow + " into a package"), Fix.of(request.withdrawal()));
        }
    }
}
