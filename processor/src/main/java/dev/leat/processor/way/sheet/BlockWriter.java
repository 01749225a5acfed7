package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Visibility;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import dev.leat.processor.way.sheet.SheetPlan.Cell;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of a sheet: each a stretch of steps, with their values and a word of dirty bits. */
record BlockWriter(Plan plan, SheetPlan sheet, Source source) {
    static final ClassName BLOCK = new ClassName("dev.leat.runtime.sheet", "Block");

    /** So many steps are skipped with one test. */
    private static final int SKIPPED = 8;

    void add(Block block) {
        String type = plan.beside(SheetWay.SUFFIX).simpleName();
        String variable = sheet.names().sheet();
        source.gap().javadoc("A stretch of the steps that HotSpot compiles well, and the values they made.");
        String extended = source.names().of(BLOCK);
        source.type("private static final class " + block.name(), "extends " + extended);
        source.line("private final " + type + " " + variable + ";");
        CellWriter cells = new CellWriter(sheet, block, source);
        block.cells().forEach(cells::addFields);
        source.gap().constructor("", block.name(), List.of(type + " " + variable));
        String conditions = block.conditions() == 0 ? "" : ", " + Bits.of(block.conditions());
        source.line("super(" + Bits.of(block.all()) + conditions + ");");
        source.line("this." + variable + " = " + variable + ";").close();
        addUpdate(block, cells);
        PassWriter passes = new PassWriter(sheet, source);
        sheet.passes().stream()
                .flatMap(pass -> pass.chunks().stream())
                .filter(chunk -> chunk.block() == block.number())
                .forEach(chunk -> passes.add(chunk, block));
        block.cells().forEach(cells::addMethods);
        addValue(block);
        if (plan.isReplaceable()) {
            addReplace(block);
        }
        source.close();
    }

    private void addUpdate(Block block, CellWriter cells) {
        SheetPlan.SheetNames names = sheet.names();
        source.gap().overriding();
        source.method("public ", "int", "update", "long " + names.needed());
        if (!block.asks()) {
            source.line("long dirty = this.dirty;");
        }
        if (block.marksOthers()) {
            source.line("long " + names.groups() + " = 0;");
        }
        source.line("int " + names.step() + " = 0;");
        source.line("int " + names.failed() + " = NONE;");
        source.open("try");
        addSteps(block, cells);
        source.next("catch (" + source.names().of(Throwable.class) + " " + names.thrown() + ")");
        source.line("failure = " + names.thrown() + ";");
        source.line(names.failed() + " = " + names.step() + ";");
        source.line(names.needed() + " &= -1L >>> (63 - " + names.step() + "); // What comes after did not run.");
        source.close();
        source.line("ran |= dirty & " + names.needed() + ";");
        source.line(
                block.asks() ? "dirty &= ~" + names.needed() + ";" : "this.dirty = dirty & ~" + names.needed() + ";");
        if (block.marksOthers()) {
            source.line(names.sheet() + "." + names.ledger() + ".dirty |= " + names.groups() + ";");
        }
        source.line("return " + names.failed() + ";").close();
    }

    private void addSteps(Block block, CellWriter writer) {
        List<Cell> cells = block.cells();
        for (int first = 0; first < cells.size(); first += SKIPPED) {
            List<Cell> some = cells.subList(first, Math.min(cells.size(), first + SKIPPED));
            boolean skips = cells.size() > SKIPPED && some.size() > 1;
            if (skips) {
                openIfDirty(some.stream().mapToLong(Cell::bits).reduce(0, (a, b) -> a | b));
            }
            for (Cell cell : some) {
                openIfDirty(cell.bits());
                writer.addStep(cell);
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

    private void addValue(Block block) {
        String step = sheet.names().step();
        source.gap().overriding();
        source.method("public ", source.names().of(Object.class), "value", "int " + step);
        source.open("return switch (" + step + ")");
        block.cells().forEach(cell -> source.line("case " + cell.place() + " -> " + cell.field() + ";"));
        source.line("default -> throw new " + source.names().of(IndexOutOfBoundsException.class) + "(" + step + ");");
        source.close(";").close();
    }

    private void addReplace(Block block) {
        String replaced = sheet.names().replaced();
        String steps = sheet.names().set();
        String builder = plan.builder().simpleName();
        String set = source.names().of(BitSet.class);
        source.gap().method("", "void", "replace", builder + " " + replaced, set + " " + steps);
        for (Cell cell : block.cells()) {
            if (cell.visibility() != Visibility.SHOWN) {
                continue;
            }
            String field = replaced + "." + plan.variable(cell.step().value());
            source.open("if (" + field + " != null)");
            String value = cell.step().mayBeAbsent()
                    ? source.names().of(Optional.class) + ".ofNullable(" + field + ".value())"
                    : field + ".value()";
            source.line(cell.field() + " = " + value + ";");
            if (!cell.there().isEmpty()) {
                source.line(cell.there() + " = true;");
            }
            if (cell.step().isCondition()) {
                source.line("held |= " + Bits.of(cell.bits()) + ";");
            }
            source.line(steps + ".set(" + cell.number() + ");").close();
        }
        source.close();
    }
}
