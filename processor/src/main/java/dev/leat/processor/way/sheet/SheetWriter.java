package dev.leat.processor.way.sheet;

import dev.leat.model.CutOff;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Splitter;
import dev.leat.processor.plan.Visibility;
import dev.leat.processor.way.Accessors;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import dev.leat.processor.way.sheet.SheetPlan.Cell;
import dev.leat.processor.way.sheet.SheetPlan.Mark;
import dev.leat.processor.way.sheet.SheetPlan.Marks;
import dev.leat.processor.way.sheet.SheetPlan.PerRunField;
import dev.leat.processor.way.sheet.SheetPlan.Setter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Writes the class of a flow's sheets. */
record SheetWriter(Plan plan, SheetPlan sheet, ClassAnnotations annotations, Source source) {
    private static final String PACKAGE = "dev.leat.runtime.sheet";
    private static final ClassName LEDGER = new ClassName(PACKAGE, "Ledger");
    private static final ClassName STEP_TABLE = new ClassName(PACKAGE, "StepTable");
    private static final ClassName PER_RUN = new ClassName(PACKAGE, "PerRun");
    private static final ClassName EQUALITY = new ClassName(PACKAGE, "Equality");
    private static final ClassName OBSERVER = new ClassName(PACKAGE, "Observer");
    private static final ClassName REGISTRATION = new ClassName(PACKAGE, "Registration");

    /** How many blocks one method of the construction sees to. */
    private static final int BLOCKS_PER_METHOD = 64;

    public void write() {
        source.javadoc(List.of(
                "The values of {@link " + plan.flow().generatedName()
                        + "} as a sheet: set inputs, read values. What a changed" + " input",
                "reaches is made anew when it is read or observed, each step at most once, and where a value turns out",
                "to be the same, what takes it is left alone.",
                "",
                "<p>Belongs to the thread that opened it."));
        annotations.open(source, plan.flow(), name(), "");
        addTable();
        addFields();
        addConstructors();
        sheet.setters().forEach(this::addSetter);
        addChange();
        sheet.blocks().forEach(block -> {
            block.cells().stream().filter(SheetWriter::isShown).forEach(cell -> addAccessor(block, cell));
        });
        sheet.passes().forEach(passes()::add);
        addObservers();
        BlockWriter blocks = new BlockWriter(plan, sheet, source);
        sheet.blocks().forEach(blocks::add);
        source.close();
    }

    private String name() {
        return plan.beside(SheetWay.SUFFIX).simpleName();
    }

    private PassWriter passes() {
        return new PassWriter(sheet, source);
    }

    private String ledger() {
        return sheet.names().ledger();
    }

    private static boolean isShown(Cell cell) {
        return cell.visibility() != Visibility.HIDDEN;
    }

    private boolean takesFlow() {
        return takesFlow(plan);
    }

    /** Whether something of the flow's is called: a processor of an object, or a loop. */
    static boolean takesFlow(Plan plan) {
        return !plan.fields().isEmpty() || plan.graph().steps().stream().anyMatch(Step::callsInstance);
    }

    /** With few blocks each is made where it is declared; the JVM allows a constructor no more than 64 KiB. */
    private boolean hasFewBlocks() {
        return sheet.blocks().size() <= BLOCKS_PER_METHOD;
    }

    private void addTable() {
        String table = source.names().of(STEP_TABLE);
        source.line("private static final " + table + " " + sheet.names().table() + " = " + table + ".of(\"\"\"");
        for (int piece = 0; piece < sheet.table().size(); piece++) {
            if (piece > 0) {
                source.continued("    \"\"\", \"\"\"");
            }
            sheet.table().get(piece).forEach(line -> source.continued("    " + line));
        }
        source.continued("    \"\"\");");
    }

    private void addFields() {
        String type = source.names().of(LEDGER);
        source.gap();
        if (takesFlow()) {
            source.line("private final " + plan.flow().generatedName() + " "
                    + sheet.names().flow() + ";");
        }
        source.line("private final " + type + " " + ledger() + " = new " + type + "(\"" + name() + "\", "
                + sheet.names().table() + ", " + sheet.setters().size() + ", "
                + sheet.blocks().size() + ", " + sheet.blocksPerGroup() + ");");
        for (PerRunField field : sheet.perRun()) {
            String boxed = source.names().boxed(field.dependency().type());
            source.line("private final " + source.names().of(PER_RUN) + "<" + boxed + "> " + field.field() + ";");
        }
        for (Block block : sheet.blocks()) {
            source.line(
                    hasFewBlocks()
                            ? "private final " + block.name() + " " + block.field() + " = " + created(block)
                            : "private " + block.name() + " " + block.field() + ";");
        }
        sheet.setters()
                .forEach(setter ->
                        source.line("private " + source.names().of(setter.type()) + " " + setter.field() + ";"));
    }

    private String created(Block block) {
        return ledger() + ".add(" + block.number() + ", new " + block.name() + "(this));";
    }

    private void addConstructors() {
        List<String> parameters = new ArrayList<>();
        if (takesFlow()) {
            parameters.add(plan.flow().generatedName() + " " + sheet.names().flow());
        }
        source.gap().constructor("", name(), parameters);
        source.store(parameters);
        for (PerRunField field : sheet.perRun()) {
            boolean closes = field.dependency().isClosed();
            String getter = Code.getter(
                    field.dependency()
                            .provider(new Expression.Name(sheet.names().flow())),
                    source);
            source.line(field.field() + " = " + ledger() + ".perRun(" + getter + ", " + closes + ");");
        }
        List<List<Block>> parts = parts();
        if (!hasFewBlocks()) {
            for (int part = 1; part <= parts.size(); part++) {
                source.line("create" + part + "();");
            }
        }
        source.close();
        if (!hasFewBlocks()) {
            addParts("create", List.of(), block -> source.line(block.field() + " = " + created(block)));
        }
        if (plan.isReplaceable()) {
            addReplacing(parameters);
        }
    }

    private void addReplacing(List<String> parameters) {
        String replaced = sheet.names().replaced();
        String builder = plan.builder().simpleName();
        String set = source.names().of(BitSet.class);
        String steps = sheet.names().set();
        parameters.add(builder + " " + replaced);
        source.gap().javadoc("A sheet in which some values are replaced: these are never made.");
        source.constructor("", name(), parameters);
        source.line("this(" + (takesFlow() ? sheet.names().flow() : "") + ");");
        source.line(set + " " + steps + " = new " + set + "();");
        String arguments = "(" + replaced + ", " + steps + ");";
        if (hasFewBlocks()) {
            sheet.blocks().forEach(block -> source.line(block.field() + ".replace" + arguments));
        } else {
            for (int part = 1; part <= parts().size(); part++) {
                source.line("replace" + part + arguments);
            }
        }
        source.open("if (!" + steps + ".isEmpty())");
        source.line(ledger() + ".replace(" + steps + ");").close().close();
        if (!hasFewBlocks()) {
            addParts(
                    "replace",
                    List.of(builder + " " + replaced, set + " " + steps),
                    block -> source.line(block.field() + ".replace" + arguments));
        }
    }

    private List<List<Block>> parts() {
        return Splitter.split(sheet.blocks(), BLOCKS_PER_METHOD);
    }

    private void addParts(String name, List<String> parameters, Consumer<Block> line) {
        int part = 1;
        for (List<Block> blocks : parts()) {
            source.gap().method("private ", "void", name + part++, parameters, List.of());
            blocks.forEach(line);
            source.close();
        }
    }

    private void addSetter(Setter setter) {
        String first = sheet.names().first();
        String field = setter.field();
        source.gap().javadoc("Sets the input {@code " + setter.name() + "}.");
        source.method("public ", name(), setter.name(), source.names().of(setter.type()) + " " + field);
        String isFirst = ledger() + ".isFirst(" + setter.number() + ")";
        if (setter.cutOff() == CutOff.NEVER) {
            source.open("if (!" + ledger() + ".isOpen())");
            source.line(isFirst + ";").close();
        } else {
            source.line("boolean " + first + " = !" + ledger() + ".isOpen() && " + isFirst + ";");
            source.open("if (" + first + " || "
                    + Comparison.differs(setter.type(), setter.cutOff(), field, source.names()) + ")");
        }
        source.line("this." + field + " = " + Code.of(source).spelled(setter.kept()) + ";");
        addMarks(setter);
        source.line(ledger() + ".changed();");
        if (setter.cutOff() != CutOff.NEVER) {
            source.close();
        }
        source.line("return this;").close();
    }

    private void addMarks(Setter setter) {
        Marks marks = setter.marks();
        if (marks.listed()) {
            source.line(ledger() + ".markTakingInput(" + setter.number() + ");");
            return;
        }
        for (Mark mark : marks.others()) {
            source.line(mark.block() + ".dirty |= " + Bits.of(mark.steps()) + ";" + Bits.told(mark.steps(), sheet));
        }
        if (!sheet.passes().isEmpty()) {
            source.line(ledger() + ".mark(" + setter.number() + ", " + Bits.of(marks.groups()) + ");");
        } else if (sheet.isGrouped()) {
            source.line(ledger() + ".dirty |= " + Bits.of(marks.groups()) + ";");
        }
    }

    private void addChange() {
        String type = source.names().of(Consumer.class);
        source.gap();
        source.javadoc(List.of(
                "Makes several changes at once: observers are called when all are made.",
                "",
                "@param changes is given this sheet"));
        source.method("public ", name(), sheet.change(), type + "<? super " + name() + "> changes");
        source.line(ledger() + ".change(this, changes);");
        source.line("return this;").close();
    }

    private void addAccessor(Block block, Cell cell) {
        Accessors.open(source, cell.step(), cell.thrown());
        String dirty = sheet.isGrouped() ? ledger() : block.field();
        String needed = Bits.of(cell.needed());
        boolean isAsked = sheet.isGrouped() && cell.step().isCondition();
        String own = isAsked ? "\n|| (" + block.field() + ".dirty & " + Bits.of(cell.bits()) + ") != 0" : "";
        source.open("if (!" + ledger() + ".isOpen()" + (isAsked ? "\n" : " ") + "|| (" + dirty + ".dirty & " + needed
                + ") != 0" + own + ")");
        String refresh = ledger() + (isAsked ? ".ask(" : ".refresh(") + cell.number() + ", "
                + (sheet.isGrouped() ? "" : block.field() + ", ") + needed + ");";
        List<SheetPass> passes = sheet.passes().stream()
                .filter(pass -> pass.last() == cell.number())
                .toList();
        if (passes.isEmpty()) {
            source.line(refresh);
        } else {
            passes().addChoice(passes, refresh);
        }
        source.close();
        source.line("return " + block.field() + "." + (sheet.isVast() ? typed(cell) : cell.field()) + ";")
                .close();
    }

    private String typed(Cell cell) {
        return "<" + observed(cell) + ">typedValue(" + cell.place() + ")";
    }

    /** The type of the value, boxed. */
    private String observed(Cell cell) {
        return cell.step().mayBeAbsent()
                ? Accessors.kept(source, cell.step())
                : source.names().boxed(cell.step().type());
    }

    private void addObservers() {
        source.gap().javadoc("Registers observers: {@code sheet." + sheet.on() + "().value((before, now) -> …)}.");
        source.method("public ", "Observers", sheet.on());
        source.line("return new Observers();").close();
        source.gap();
        source.javadoc(List.of(
                "Registers observers, which are called when their value has changed. It is kept up to date from then"
                        + " on."));
        source.type("public final class Observers");
        source.constructor("private ", "Observers", List.of()).close();
        for (Block block : sheet.blocks()) {
            block.cells().stream().filter(SheetWriter::isShown).forEach(this::addObserver);
        }
        source.close();
    }

    private void addObserver(Cell cell) {
        String value = cell.step().value();
        String equality = switch (cell.cutOff()) {
            case EQUALS -> cell.step().mayBeAbsent() ? "EQUAL_CONTENTS" : "EQUALS";
            case SAME -> cell.step().mayBeAbsent() ? "SAME_CONTENTS" : "SAME";
            case NEVER -> CellWriter.mayStayAbsent(cell) ? "NEVER_CONTENTS" : "NEVER";
        };
        source.gap().javadoc("Observes {@code " + value + "}.");
        String observer = source.names().of(OBSERVER) + "<? super " + observed(cell) + "> observer";
        source.method("public ", source.names().of(REGISTRATION), value, observer);
        source.line("return " + ledger() + ".observe(" + cell.number() + ", "
                        + source.names().of(EQUALITY) + "." + equality + ", observer);")
                .close();
    }
}
