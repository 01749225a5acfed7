package dev.leat.benchmarks.source;

import dev.leat.benchmarks.graph.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts that all sources are made of. */
final class Template {
    static final String PACKAGE = "dev.leat.benchmarks";
    static final String GENERATED = "@Generated(\"dev.leat.benchmarks.source.WriteSources\")";

    private Template() {}

    static <T> String lines(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining("\n")).stripTrailing();
    }

    static <T> String list(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(", "));
    }

    static <T> List<List<T>> stretches(List<T> all, int length) {
        List<List<T>> stretches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += length) {
            stretches.add(all.subList(i, Math.min(all.size(), i + length)));
        }
        return stretches;
    }

    static String name(int step) {
        return step == Step.INPUT ? "x" : "v" + step;
    }

    static String name(Step step) {
        return name(step.number());
    }

    /** The call of a step's method, as in {@code Arithmetic5.v1(x, v0)}. */
    static String call(String owner, Step step, Function<Integer, String> argument) {
        return owner + "." + name(step) + "(" + list(step.takes(), argument) + ")";
    }

    /** What a step's method returns. */
    static String expression(Step step) {
        String others = step.takes().stream().skip(1).map(Template::name).collect(Collectors.joining(" + "));
        String added = others.isEmpty() ? String.valueOf(step.number()) : others;
        return name(step.takes().get(0)) + " * " + step.factor() + " + " + added;
    }
}
