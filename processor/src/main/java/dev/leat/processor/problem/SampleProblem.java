package dev.leat.processor.problem;

import dev.leat.processor.model.BenchmarkDeclaration.Request;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in what generated benchmarks need. */
public final class SampleProblem {
    private SampleProblem() {}

    /**
     * A sample that generated code cannot call.
     *
     * @param reason as in {@code takes parameters}
     * @param remedy as an imperative
     */
    public static Problem sampleNotCallable(Place place, String sample, String reason, String remedy) {
        return new Problem("SampleNotCallable", place)
                .says("Generated benchmarks cannot call the sample " + sample + ", which " + reason + ".")
                .fix(remedy);
    }

    /**
     * A sample of nothing.
     *
     * @param known the names of all inputs and dependencies
     * @param near the one that may be meant; empty if none
     */
    public static Problem unknownSample(
            Place place, String sample, String of, String flow, List<String> known, String near) {
        return new Problem("UnknownSample", place)
                .says(sample + " is a sample of `" + of + "`, but " + flow
                        + " has no input or dependency of that name.")
                .shows(Wording.having(known))
                .fixIf(!near.isEmpty(), new Fix("sample `" + near + "`", "@dev.leat.Sample(\"" + near + "\")"))
                .fix("delete @Sample");
    }

    public static Problem sampleMismatch(Place place, String sample, JavaType type, String of, JavaType taken) {
        TypePair types = TypePair.of(type, taken);
        return new Problem("SampleMismatch", place)
                .says(sample + " gives " + types.first() + ", but `" + of + "` is " + types.second() + ".")
                .fix("let " + sample + " return", taken.name());
    }

    /** A second sample of something that is injected: the flow is made once for all cases. */
    public static Problem secondSample(Place place, String sample, String of, String first) {
        return new Problem("SecondSample", place)
                .says(sample + " and " + first + " are both samples of `" + of
                        + "`; only inputs can have more than one.")
                .fix("delete one of them");
    }

    /**
     * Benchmarks lack a sample.
     *
     * @param what as in {@code the input}
     */
    public static Problem missingSample(
            Place place, String flow, String what, String of, JavaType type, Request request) {
        return new Problem("MissingSample", place)
                .says("The benchmarks of " + flow + " need a sample of " + what + " `" + of + "`.")
                .fix(
                        "write one",
                        "@dev.leat.Sample(\"" + of + "\") static " + type.name() + " sample" + Wording.capitalised(of)
                                + "() { return " + example(type) + "; }")
                .fix(request.withdrawal());
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

    public static Problem sampleWithoutFlow(Place place, String sample, String type) {
        return new Problem("SampleWithoutFlow", place)
                .says("The sample " + sample + " has no effect, because " + type + " is not a flow.")
                .fix("move " + sample + " to a type annotated with @Flow")
                .fix("delete @Sample");
    }

    public static Problem jmhNotFound(Place place, String flow, Request request) {
        return new Problem("JmhNotFound", place)
                .says("The benchmarks of " + flow + " need JMH, but "
                        + "its annotations or its annotation processor are missing in this compilation.")
                .fix("add dev.leat:leat-jmh to the dependencies"
                        + " and org.openjdk.jmh:jmh-generator-annprocess to the annotation processor path")
                .fix(request.withdrawal());
    }

    public static Problem benchmarksWithoutPackage(Place place, String flow, Request request) {
        return new Problem("BenchmarksWithoutPackage", place)
                .says("The benchmarks of " + flow + " would be in the unnamed package, which JMH refuses.")
                .fix("move " + flow + " into a package")
                .fix(request.withdrawal());
    }
}
