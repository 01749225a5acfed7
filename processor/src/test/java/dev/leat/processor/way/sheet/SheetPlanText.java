package dev.leat.processor.way.sheet;

import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import dev.leat.processor.way.sheet.SheetPlan.Cell;
import dev.leat.processor.way.sheet.SheetPlan.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided about a flow's sheets, as lines for people. */
public final class SheetPlanText {
    private final SheetPlan plan;
    private final List<String> lines = new ArrayList<>();

    private SheetPlanText(SheetPlan plan) {
        this.plan = plan;
    }

    public static List<String> of(Groundwork ground) {
        SheetPlanText text = new SheetPlanText(new SheetPlanner(ground).plan());
        text.add();
        return text.lines;
    }

    private void add() {
        lines.add("sheet");
        plan.setters().forEach(setter -> lines.add("  input " + setter.field() + marked(setter.marks(), null)));
        for (Block block : plan.blocks()) {
            lines.add("  block " + block.field());
            block.cells().forEach(cell -> lines.add("    " + told(cell, block)));
        }
        plan.passes().forEach(pass -> lines.add("  pass " + pass.method() + " of " + pass.name()));
    }

    private String told(Cell cell, Block block) {
        return cell.step().value()
                + (cell.there().isEmpty() ? "" : ", told by " + cell.there())
                + (cell.step().isCondition() ? ", evaluated by " + cell.evaluate() : "")
                + (cell.choice().isPresent() ? ", one of " + cell.alternatives().size() : "")
                + marked(cell.marks(), block);
    }

    /** @param own the block whose steps are marked as its own */
    private String marked(Marks marks, @Nullable Block own) {
        List<String> marked = new ArrayList<>(own == null ? List.of() : steps(own, marks.own()));
        for (SheetPlan.Mark mark : marks.others()) {
            plan.blocks().stream()
                    .filter(block -> block.field().equals(mark.block()))
                    .forEach(block -> marked.addAll(steps(block, mark.steps())));
        }
        return marks.listed()
                ? ", marks those in a list"
                : marked.isEmpty() ? "" : ", marks " + String.join(", ", marked);
    }

    private static List<String> steps(Block block, long bits) {
        return block.cells().stream()
                .filter(cell -> (cell.bits() & bits) != 0)
                .map(cell -> cell.step().value())
                .toList();
    }
}
