package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import dev.leat.processor.model.CutOff;
import dev.leat.processor.plan.IncrementalPlan;
import dev.leat.processor.plan.IncrementalPlan.Block;
import dev.leat.processor.plan.IncrementalPlan.Cell;
import dev.leat.processor.plan.IncrementalPlan.Mark;
import dev.leat.processor.plan.IncrementalPlan.Marks;
import dev.leat.processor.plan.Plan;
import java.util.BitSet;
import java.util.List;

/** Writes the blocks of a sheet: each a stretch of steps, with their values and a word of dirty bits. */
record BlockWriter(Plan plan, IncrementalPlan sheet, Source source) {
    static final ClassName BLOCK = ClassName.get("dev.leat.runtime.incremental", "Block");

    /** So many steps are skipped with one test. */
    private static final int SKIPPED = 8;

    void add(Block block) {
        String type = Poet.sheet(plan.graph().flow()).simpleName();
        String variable = sheet.names().sheet();
        source.gap().javadoc("A stretch of the steps that HotSpot compiles well, and the values they made.");
        source.open("private static final class " + block.name() + " extends "
                + source.names().of(BLOCK));
        source.line("private final " + type + " " + variable + ";");
        block.cells()
                .forEach(cell ->
                        source.line("private " + source.names().of(cell.step().type()) + " " + cell.field() + ";"));
        source.gap().open(block.name() + "(" + type + " " + variable + ")");
        source.line("super(" + Bits.of(block.all()) + ");");
        source.line("this." + variable + " = " + variable + ";").close();
        addUpdate(block);
        addValue(block);
        if (plan.builder().isPresent()) {
            addReplace(block);
        }
        source.close();
    }

    private void addUpdate(Block block) {
        IncrementalPlan.SheetNames names = sheet.names();
        source.gap().line("@" + source.names().of(Override.class));
        source.open("public int update(long " + names.needed() + ")");
        source.line("long dirty = this.dirty;");
        if (block.marksOthers()) {
            source.line("long " + names.groups() + " = 0;");
        }
        source.line("int " + names.step() + " = 0;");
        source.line("int " + names.failed() + " = -1;");
        source.open("try");
        addSteps(block);
        source.next("catch (" + source.names().of(Throwable.class) + " " + names.thrown() + ")");
        source.line("failure = " + names.thrown() + ";");
        source.line(names.failed() + " = " + names.step() + ";");
        source.line(names.needed() + " &= -1L >>> (63 - " + names.step() + "); // What comes after did not run.");
        source.close();
        source.line("ran |= dirty & " + names.needed() + ";");
        source.line("this.dirty = dirty & ~" + names.needed() + ";");
        if (block.marksOthers()) {
            source.line(names.sheet() + "." + names.ledger() + ".dirty |= " + names.groups() + ";");
        }
        source.line("return " + names.failed() + ";").close();
    }

    private void addSteps(Block block) {
        List<Cell> cells = block.cells();
        for (int first = 0; first < cells.size(); first += SKIPPED) {
            int end = Math.min(cells.size(), first + SKIPPED);
            boolean skips = cells.size() > SKIPPED && end - first > 1;
            if (skips) {
                openIfDirty((-1L >>> (Long.SIZE - (end - first))) << first);
            }
            for (int place = first; place < end; place++) {
                openIfDirty(1L << place);
                addStep(block.first() + place, place, cells.get(place));
                source.close();
            }
            if (skips) {
                source.close();
            }
        }
    }

    private void openIfDirty(long steps) {
        source.open("if ((dirty & " + sheet.names().needed() + " & " + Bits.of(steps) + ") != 0)");
    }

    private void addStep(int number, int place, Cell cell) {
        source.line(sheet.names().step() + " = " + place + ";");
        String call = Code.of(source).expression(cell.expression());
        String field = cell.field();
        if (cell.marks().isEmpty() || cell.cutOff() == CutOff.NEVER) {
            source.line(field + " = " + call + ";");
            addMarks(number, cell.marks());
            return;
        }
        source.line(source.names().of(cell.step().type()) + " " + field + " = " + call + ";");
        source.open("if (" + Comparison.differs(cell.step().type(), cell.cutOff(), field, source.names()) + ")");
        source.line("this." + field + " = " + field + ";");
        addMarks(number, cell.marks());
        source.close();
    }

    private void addMarks(int number, Marks marks) {
        IncrementalPlan.SheetNames names = sheet.names();
        if (marks.own() != 0) {
            source.line("dirty |= " + Bits.of(marks.own()) + ";");
        }
        for (Mark mark : marks.others()) {
            source.line(names.sheet() + "." + mark.block() + ".dirty |= " + Bits.of(mark.steps()) + ";");
        }
        if (!marks.others().isEmpty()) {
            source.line(names.groups() + " |= " + Bits.of(marks.groups()) + ";");
        }
        if (marks.listed()) {
            source.line(names.sheet() + "." + names.ledger() + ".markTakingStep(" + number + ");");
        }
    }

    private void addValue(Block block) {
        String step = sheet.names().step();
        source.gap().line("@" + source.names().of(Override.class));
        source.open("public " + source.names().of(Object.class) + " value(int " + step + ")");
        source.open("return switch (" + step + ")");
        for (int place = 0; place < block.cells().size(); place++) {
            source.line("case " + place + " -> " + block.cells().get(place).field() + ";");
        }
        source.line("default -> throw new " + source.names().of(IndexOutOfBoundsException.class) + "(" + step + ");");
        source.closed(";").close();
    }

    private void addReplace(Block block) {
        String replaced = plan.builder().orElseThrow().replacements();
        String steps = replaced.equals("steps") ? "set" : "steps";
        source.gap();
        source.open("void replace(" + Poet.builder(plan.graph().flow()).simpleName() + " " + replaced + ", "
                + source.names().of(BitSet.class) + " " + steps + ")");
        for (int place = 0; place < block.cells().size(); place++) {
            Cell cell = block.cells().get(place);
            String field = replaced + "."
                    + plan.builder().orElseThrow().field(cell.step().value());
            source.open("if (" + field + " != null)");
            source.line(cell.field() + " = " + field + ".value();");
            source.line(steps + ".set(" + (block.first() + place) + ");").close();
        }
        source.close();
    }
}
