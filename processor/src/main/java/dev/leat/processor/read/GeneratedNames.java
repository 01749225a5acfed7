package dev.leat.processor.read;

import dev.leat.processor.model.Ways;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What the classes that Leat generates from a declaration are called. */
final class GeneratedNames {
    static final String FLOW_SUFFIX = "Flow";
    static final String RECORD_SUFFIX = "_Processors";

    private GeneratedNames() {}

    /** {@code WordsFlow} for {@code Words}, {@code Text_WordsFlow} for a {@code Words} nested in {@code Text}. */
    static String of(TypeElement declaration, String suffix) {
        return Spelling.inShort(declaration).replace('.', '_') + suffix;
    }

    static String binary(TypeElement declaration, String suffix) {
        String inside = Visibility.packageOf(declaration).getQualifiedName().toString();
        return (inside.isEmpty() ? "" : inside + ".") + of(declaration, suffix);
    }

    /** The suffixes of all classes that are generated for a flow. */
    static List<String> suffixes(
            boolean replaceable, boolean modules, boolean benchmarks, boolean state, Ways ways, boolean incremental) {
        List<String> suffixes = new ArrayList<>(List.of(FLOW_SUFFIX, RECORD_SUFFIX));
        if (replaceable) {
            suffixes.add(FLOW_SUFFIX + "Builder");
        }
        if (modules) {
            suffixes.add(FLOW_SUFFIX + "Component");
        }
        if (benchmarks) {
            suffixes.add(FLOW_SUFFIX + "Benchmark");
            suffixes.add(FLOW_SUFFIX + "StepsBenchmark");
        }
        if (incremental) {
            suffixes.add(FLOW_SUFFIX + "Incremental");
        }
        if (ways.lazy()) {
            suffixes.add(FLOW_SUFFIX + "Lazy");
        }
        if (ways.graph()) {
            suffixes.add(FLOW_SUFFIX + "Graph");
        }
        if (state) {
            suffixes.add(FLOW_SUFFIX + "Session");
            suffixes.add(FLOW_SUFFIX + "Sessions");
        }
        return suffixes;
    }
}
