package dev.leat.processor.way.sheet;

import dev.leat.model.CutOff;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.way.Accessors;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.ConditionFailure;
import dev.leat.processor.way.sheet.SheetPass.Turn;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import dev.leat.processor.way.sheet.SheetPlan.Cell;
import dev.leat.processor.way.sheet.SheetPlan.Choice;
import dev.leat.processor.way.sheet.SheetPlan.ChoicePart;
import dev.leat.processor.way.sheet.SheetPlan.Mark;
import dev.leat.processor.way.sheet.SheetPlan.Marks;
import java.util.List;
import java.util.Optional;

/** Writes how the steps of a block make their values. */
record CellWriter(SheetPlan sheet, Block block, Source source) {
    void addFields(Cell cell) {
        boolean startsAbsent = cell.step().mayBeAbsent() || mayStayAbsent(cell);
        String initial = startsAbsent ? " = " + optional() + ".empty()" : "";
        source.line("private " + kept(cell) + " " + cell.field() + initial + ";");
        if (!cell.there().isEmpty()) {
            source.line("private boolean " + cell.there() + ";");
        }
        cell.choice().ifPresent(choice -> source.line("private int " + choice.field() + " = UNKNOWN;"));
    }

    private String kept(Cell cell) {
        return Accessors.kept(source, cell.step());
    }

    private String spelled(Expression expression) {
        return Code.of(source).spelled(expression);
    }

    private String optional() {
        return source.names().of(Optional.class);
    }

    /** What is done when a step is dirty. */
    void addStep(Cell cell) {
        source.line(sheet.names().step() + " = " + cell.place() + ";");
        if (cell.step().isCondition()) {
            source.line(Spelling.own(cell.step().value()) + "();");
            if (cell.cutOff() == CutOff.NEVER) {
                source.line(sheet.names().needed() + " &= ~" + Bits.of(cell.bits())
                        + "; // It says itself whether it ran.");
            }
        } else {
            addMaking(cell);
        }
    }

    private void addMaking(Cell cell) {
        Choice choice = cell.choice().orElse(null);
        if (choice == null) {
            addMade(cell, made(cell, cell.alternatives().get(0)), () -> addMarks(cell));
            return;
        }
        SheetPlan.SheetNames names = sheet.names();
        ChoicePart part = choice.parts().get(0);
        source.line("int " + names.before() + " = " + choice.field() + ";");
        source.line(choice.field() + " = UNKNOWN; // It stays so if this fails.");
        source.line("int " + names.way() + " = " + part.find() + "();");
        source.open("if (" + names.way() + " != " + names.before() + "\n|| " + isMadeAnew(cell) + ")");
        addMade(cell, part.make() + "(" + names.way() + ")", () -> addMarks(cell));
        if (cell.cutOff() == CutOff.NEVER) {
            source.next("else");
            addNotMade(cell);
        }
        source.close();
        source.line(choice.field() + " = " + names.way() + ";");
    }

    /** Whether an argument of the alternative has changed: its bit is so far from the one for what decides. */
    private String isMadeAnew(Cell cell) {
        String way = sheet.names().way();
        int most = Long.bitCount(cell.bits()) - 1;
        String shift = cell.alternatives().size() > most
                ? source.names().of(Math.class) + ".min(" + way + ", " + most + ")"
                : way;
        return "(dirty & (" + Bits.of(Long.lowestOneBit(cell.bits())) + " << " + shift + ")) != 0";
    }

    /** What a step does in the pass that follows one input. */
    void addTurn(Turn turn) {
        Cell cell = turn.cell();
        source.line(sheet.names().step() + " = " + cell.place() + ";");
        addMade(cell, made(cell, cell.alternatives().get(0)), () -> {
            if (!turn.changed().isEmpty()) {
                source.line(turn.changed() + " = true;");
            }
            addMarksOfOthers(cell.marks());
        });
    }

    /**
     * Stores the value, if it is another.
     *
     * @param told tells who takes it
     */
    private void addMade(Cell cell, String made, Runnable told) {
        Step step = cell.step();
        String field = cell.field();
        boolean isNever = cell.cutOff() == CutOff.NEVER;
        boolean mayStayAbsent = mayStayAbsent(cell);
        if (!cell.there().isEmpty()) {
            addMadeOrNull(cell, made);
            return;
        }
        if (!mayStayAbsent && (cell.marks().isEmpty() || isNever)) {
            source.line(field + " = " + made + ";");
            told.run();
            return;
        }
        source.line(kept(cell) + " " + field + " = " + made + ";");
        source.open("if ("
                + (step.mayBeAbsent() || mayStayAbsent
                        ? Comparison.ofContentsDiffers(step.type(), cell.cutOff(), field, source.names())
                        : Comparison.differs(step.type(), cell.cutOff(), field, source.names()))
                + ")");
        source.line("this." + field + " = " + field + ";");
        told.run();
        if (mayStayAbsent) {
            source.next("else");
            addNotMade(cell);
        }
        source.close();
    }

    /** The same of a value that may be null: a null is something. */
    private void addMadeOrNull(Cell cell, String made) {
        String field = cell.field();
        String there = cell.there();
        String test = cell.choice().isPresent()
                ? sheet.names().way() + " != ABSENT"
                : spelled(cell.alternatives().get(0).test());
        source.line("boolean " + there + " = " + test + ";");
        source.line(kept(cell) + " " + field + " = " + made + ";");
        source.open("if ("
                + (cell.cutOff() == CutOff.NEVER
                        ? there + " || this." + there
                        : there + " != this." + there + "\n|| "
                                + Comparison.ofContentsDiffers(
                                        cell.step().type(), cell.cutOff(), field, source.names()))
                + ")");
        source.line("this." + field + " = " + field + ";");
        source.line("this." + there + " = " + there + ";");
        addMarks(cell);
        if (mayStayAbsent(cell)) {
            source.next("else");
            addNotMade(cell);
        }
        source.close();
    }

    /** It did not run, not even if a condition that another step asks yet marks it again. */
    private void addNotMade(Cell cell) {
        String bits = Bits.of(cell.bits());
        source.line("dirty &= ~" + bits + "; // It was not made.");
        if (!cell.step().isCondition()) {
            source.line(sheet.names().needed() + " &= ~" + bits + ";");
        }
    }

    /** Whether there may be nothing after nothing, which is no change even where each that is made is one. */
    static boolean mayStayAbsent(Cell cell) {
        Alternative last = cell.alternatives().get(cell.alternatives().size() - 1);
        return cell.cutOff() == CutOff.NEVER && !last.test().isAlways();
    }

    private void addMarks(Cell cell) {
        SheetPlan.SheetNames names = sheet.names();
        Marks marks = cell.marks();
        if (marks.own() != 0) {
            source.line("dirty |= " + Bits.of(marks.own()) + ";" + Bits.told(marks.own(), sheet));
        }
        addMarksOfOthers(marks);
        if (!marks.others().isEmpty()) {
            String groups =
                    cell.step().isCondition() ? names.sheet() + "." + names.ledger() + ".dirty" : names.groups();
            source.line(groups + " |= " + Bits.of(marks.groups()) + ";");
        }
        if (marks.listed()) {
            source.line(names.sheet() + "." + names.ledger() + ".markTakingStep(" + cell.number() + ");");
        }
    }

    private void addMarksOfOthers(Marks marks) {
        for (Mark mark : marks.others()) {
            source.line(sheet.names().sheet() + "." + mark.block() + ".dirty |= " + Bits.of(mark.steps()) + ";");
        }
    }

    /** As it is kept. */
    private String made(Cell cell, Alternative alternative) {
        String call = Accessors.kept(source, cell.step(), spelled(alternative.call()));
        return alternative.test().isAlways() || cell.choice().isPresent()
                ? call
                : (cell.there().isEmpty() ? spelled(alternative.test()) : cell.there()) + "\n? " + call + "\n: "
                        + optional() + ".empty()";
    }

    void addMethods(Cell cell) {
        if (cell.step().isCondition()) {
            addCondition(cell);
        }
        cell.choice().ifPresent(choice -> {
            for (int part = 0; part < choice.parts().size(); part++) {
                addFinding(cell, choice, part);
                addMaking(cell, choice, part);
            }
        });
    }

    private void addCondition(Cell cell) {
        SheetPlan.SheetNames names = sheet.names();
        String ledger = names.sheet() + "." + names.ledger();
        String bits = Bits.of(cell.bits());
        source.gap().method("", kept(cell), cell.step().value());
        source.open("if (((dirty | held) & " + bits + ") != 0)").line(cell.evaluate() + "();");
        source.close().line("return " + cell.field() + ";").close();

        source.gap().method("private ", "void", cell.evaluate());
        source.open("if ((held & " + bits + ") != 0 && " + ledger + ".isSettled(" + cell.number() + "))");
        source.line("return;").close();
        source.open("try");
        addMaking(cell);
        if (cell.choice().filter(Choice::asks).isPresent()) {
            source.next("catch (" + new ConditionFailure(source).type() + " " + names.thrown() + ")");
            source.line("throw " + ledger + ".failCondition(" + cell.number() + ", " + names.thrown() + ");");
        }
        source.next("catch (" + source.names().of(Throwable.class) + " " + names.thrown() + ")");
        String fail = ConditionFailure.kept(cell.step().mayQuoteSecrets());
        source.line("throw " + ledger + "." + fail + "(" + cell.number() + ", \""
                + cell.step().value() + "\", " + names.thrown() + ");");
        source.close();
        source.line("ran |= dirty & " + bits + ";")
                .line("dirty &= ~" + bits + ";")
                .close();
    }

    private void addFinding(Cell cell, Choice choice, int number) {
        ChoicePart part = choice.parts().get(number);
        boolean isLast = number == choice.parts().size() - 1;
        source.gap()
                .javadoc("The way in which {@code " + cell.step().value() + "} is made"
                        + (cell.step().mayBeAbsent() ? ", {@code ABSENT} for none." : "."));
        source.method("private ", "int", part.find());
        if (isOnly(cell)) {
            String test = spelled(cell.alternatives().get(0).test());
            source.line("return " + test + "\n? 1\n: ABSENT;").close();
            return;
        }
        List<Alternative> alternatives = part.portion().of(cell.alternatives());
        boolean certain = Alternative.cover(alternatives);
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative each = alternatives.get(i);
            boolean asks = !each.test().isAlways();
            if (asks) {
                source.open("if (" + spelled(each.test()) + ")");
            }
            Code.of(source).askFirst(each);
            source.line("return " + (part.portion().first() + i + 1) + ";");
            if (asks) {
                source.close();
            }
        }
        if (!isLast) {
            source.line("return " + choice.parts().get(number + 1).find() + "();");
        } else if (!certain) {
            source.line("return ABSENT;");
        }
        source.close();
    }

    /** Whether there is one alternative or none, and no more to it than its test. */
    private static boolean isOnly(Cell cell) {
        Alternative first = cell.alternatives().get(0);
        return cell.alternatives().size() == 1
                && !first.test().isAlways()
                && first.asked().isEmpty();
    }

    private void addMaking(Cell cell, Choice choice, int number) {
        ChoicePart part = choice.parts().get(number);
        String way = sheet.names().way();
        boolean isLast = number == choice.parts().size() - 1;
        List<Alternative> alternatives = part.portion().of(cell.alternatives());
        boolean covers = isLast && Alternative.cover(alternatives);
        source.gap().method("private ", kept(cell), part.make(), List.of("int " + way), choice.thrown());
        if (covers && alternatives.size() == 1) {
            source.line("return " + made(cell, alternatives.get(0)) + ";").close();
            return;
        }
        if (cell.alternatives().size() == 1) {
            source.line("return " + way + " == 1\n? " + made(cell, alternatives.get(0)) + "\n: " + optional()
                            + ".empty();")
                    .close();
            return;
        }
        source.open("return switch (" + way + ")");
        for (int i = 0; i < alternatives.size(); i++) {
            String label = covers && i == alternatives.size() - 1
                    ? "default"
                    : "case " + (part.portion().first() + i + 1);
            source.line(label + " -> " + made(cell, alternatives.get(i)) + ";");
        }
        if (!isLast) {
            source.line("default -> " + choice.parts().get(number + 1).make() + "(" + way + ");");
        } else if (!covers) {
            source.line("default -> " + optional() + ".empty();");
        }
        source.close(";").close();
    }
}
