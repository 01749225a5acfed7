package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.list;
import static dev.leat.benchmarks.source.Template.stretches;

import dev.leat.benchmarks.graph.SheetGraph;
import dev.leat.benchmarks.graph.SheetGraph.Cell;
import java.util.List;
import java.util.function.Function;

/**
 * A thousand steps of which an input reaches some: as a flow with sheets, and as one writes them by hand, with a flag
 * for each value that says whether it must be computed again.
 */
final class SheetSource {
    private static final int METHOD_STEPS = 50;

    private SheetSource() {}

    static String flow(SheetGraph graph) {
        return """
                package %1$s;

                import dev.leat.Flow;
                import dev.leat.Input;
                import dev.leat.Processor;
                import dev.leat.Way;
                import javax.annotation.processing.Generated;

                @Flow(ways = {Way.SHEET, Way.GRAPH}, replaceable = false)
                %2$s
                final class Sheet1000 {
                    private Sheet1000() {}

                %3$s
                }
                """.formatted(PACKAGE, GENERATED, lines(graph.cells(), SheetSource::method));
    }

    private static String method(Cell cell) {
        String others = cell.takes().stream().skip(1).reduce("", (sum, taken) -> sum + " + " + taken);
        return """
                    @Processor
                    static int %s(%s) {
                        return %s * %d%s;
                    }
                """.formatted(
                        cell.name(),
                        list(cell.takes(), taken -> (SheetGraph.isInput(taken) ? "@Input int " : "int ") + taken),
                        cell.takes().get(0),
                        cell.factor(),
                        others);
    }

    /** In order: each value that must be is computed, and where it changed its takers must be, too. */
    static String straight(SheetGraph graph) {
        List<List<Cell>> stretches = stretches(graph.cells(), METHOD_STEPS);
        return wrapped(
                graph,
                "Sheet1000Straight",
                cell -> "private int " + cell.name() + ";\n    private boolean " + cell.name() + "Dirty = true;",
                taken -> taken + "Dirty = true;",
                """
                    int %s() {
                %s
                        return %s;
                    }

                %s
                """.formatted(
                        graph.last(),
                        lines(
                                stretches,
                                stretch -> "        from" + stretch.get(0).name() + "();"),
                        graph.last(),
                        lines(stretches, stretch -> """
                                    private void from%s() {
                                %s
                                    }
                                """.formatted(
                                        stretch.get(0).name(), lines(stretch, cell -> recomputed(graph, cell))))));
    }

    private static String recomputed(SheetGraph graph, Cell cell) {
        return """
                        if (%1$sDirty) {
                            %1$sDirty = false;
                            int now = Sheet1000.%1$s(%2$s);
                            if (now != %1$s) {
                                %1$s = now;
                                %3$s
                            }
                        }
                """.formatted(
                        cell.name(),
                        list(cell.takes(), taken -> taken),
                        list(graph.takers(cell.name()), taker -> taker + "Dirty = true;")
                                .replace(", ", " "));
    }

    /** A change is handed on to all takers at once; each value computes itself from those that it takes. */
    static String recursive(SheetGraph graph) {
        return wrapped(
                graph,
                "Sheet1000Recursive",
                cell -> "private int " + cell.name() + ";\n    private boolean " + cell.name() + "Dirty = true;",
                taken -> taken + "Changed();",
                lines(graph.cells(), cell -> """
                            private void %1$sChanged() {
                                if (!%1$sDirty) {
                                    %1$sDirty = true;
                                    %2$s
                                }
                            }

                            int %1$s() {
                                if (%1$sDirty) {
                                    %1$s = Sheet1000.%1$s(%3$s);
                                    %1$sDirty = false;
                                }
                                return %1$s;
                            }
                        """.formatted(
                                cell.name(),
                                list(graph.takers(cell.name()), taker -> taker + "Changed();")
                                        .replace(", ", " "),
                                list(cell.takes(), taken -> SheetGraph.isInput(taken) ? taken : taken + "()"))));
    }

    private static String wrapped(
            SheetGraph graph, String name, Function<Cell, String> fields, Function<String, String> mark, String code) {
        return """
                package %s;

                import javax.annotation.processing.Generated;

                %s
                final class %s {
                %s
                %s

                %s

                %s
                }
                """.formatted(
                        PACKAGE,
                        GENERATED,
                        name,
                        lines(SheetGraph.INPUTS, input -> "    private int " + input + ";"),
                        lines(graph.cells(), cell -> "    " + fields.apply(cell)),
                        lines(SheetGraph.INPUTS, input -> """
                                    void %1$s(int %1$s) {
                                        if (%1$s != this.%1$s) {
                                            this.%1$s = %1$s;
                                            %2$s
                                        }
                                    }
                                """.formatted(
                                        input, list(graph.takers(input), mark).replace(", ", " "))),
                        code.stripTrailing());
    }
}
