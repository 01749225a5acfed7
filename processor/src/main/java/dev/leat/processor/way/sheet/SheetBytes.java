package dev.leat.processor.way.sheet;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import java.util.List;

/**
 * Upper bounds of the bytecode of a sheet's blocks.
 *
 * @param mostMarks how many blocks a step marks at most by itself
 */
record SheetBytes(FlowGraph graph, SheetSlots slots, int mostMarks) {
    /** The frame of the method: its variables, the handler of what a step throws, what is stored at the end. */
    private static final int METHOD = 90;

    /**
     * {@code if ((dirty & needed & 0x1L) != 0)}, for a step and for its share of the eight that are skipped at once.
     */
    private static final int TEST = 12 + 2;

    private static final int STEP = 2 + 2;

    /** {@code c}, a field of the block. */
    private static final int OWN_FIELD = 1 + 3;

    /** {@code sheet.steps2.c} or {@code sheet.flow.clock}, or an object for each pass with its cast. */
    private static final int OTHER_FIELD = 1 + 3 + 3 + 3 + 3;

    private static final int CONVERSION = 4;
    private static final int STATIC_CALL = 3;
    private static final int INSTANCE_CALL = 5 + OTHER_FIELD;
    private static final int CAST = 3;

    /** Store into a variable, comparison by a method, branch, store into the field. */
    private static final int CHANGE = 2 + 2 + OWN_FIELD + 3 + 3 + 1 + 2 + 3;

    /** The way before, the call that finds the way, the comparison of both, the call that makes the value. */
    private static final int CHOICE = 4 + 4 + 4 + 2 + 10 + 5;

    /** A value in an {@code Optional} or an empty one, comparison of contents. */
    private static final int OPTIONAL = 3 + 3 + 3 + 16;

    /** A variable and a field that say whether there is a value, where null does not tell. */
    private static final int THERE = 2 + 2 + OWN_FIELD + 3 + 2 + 2 + 3;

    /** One question: a condition of another block, in an {@code Optional}, cast and unboxed. */
    private static final int QUESTION = 1 + 3 + 3 + 3 + 4 + 3 + 3 + 3 + 3;

    /** {@code dirty |= 0x1L}. */
    private static final int OWN_MARK = 2 + 3 + 1 + 2;

    /** {@code sheet.steps2.dirty |= 0x1L}. */
    private static final int OTHER_MARK = 1 + 3 + 3 + 1 + 3 + 3 + 1 + 3;

    /** {@code v1Changed ||}. */
    private static final int CAUSE = 1 + 3;

    /** {@code boolean v1Changed = false}, later {@code true}, and what becomes of it where a step fails. */
    private static final int CHANGED = 2 + 2 + 1 + 3 + 1 + 3 + 3 + 3 + 1 + 1 + 3;

    /** Of an alternative, where it has a method of its own: what it asks, what it takes, and two jumps. */
    static int alternative(Alternative alternative) {
        Requirement requirement = alternative.requirement();
        int questions = requirement.present().size()
                + alternative.arguments().size()
                + requirement.conditions().size();
        for (Requirement.Match match : requirement.matches()) {
            questions += Math.max(1, match.constants().size());
        }
        int arguments = alternative.arguments().size() * (OTHER_FIELD + CONVERSION + QUESTION);
        return questions * QUESTION + arguments + INSTANCE_CALL + OPTIONAL + TEST;
    }

    /** Of a block from one step up to another. */
    int of(int first, int end) {
        int bytes = METHOD;
        for (int number = first; number < end; number++) {
            bytes += of(number, first, end);
        }
        return bytes;
    }

    /** The same in a pass that follows one input. */
    int ofPass(int number, int first, int end) {
        int causes = graph.steps().get(number).arguments().size();
        return of(number, first, end) - TEST - OWN_MARK + causes * CAUSE + CHANGED;
    }

    private int of(int number, int first, int end) {
        Step step = graph.steps().get(number);
        int bytes = TEST + STEP + CHANGE + OWN_MARK + CAST + marks(step, end) + (step.mayBeAbsentOrNull() ? THERE : 0);
        if (slots.isChosen(step) || step.isCondition()) {
            return bytes + CHOICE + OPTIONAL;
        }
        if (step.isChoice()) {
            return bytes + alternative(step.alternatives().get(0));
        }
        List<Argument> arguments = step.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            bytes += argument(step, i, first);
        }
        boolean isStatic =
                step.onlyCall().filter(ProcessorDeclaration::isStatic).isPresent();
        return bytes + (isStatic ? STATIC_CALL : INSTANCE_CALL);
    }

    private int argument(Step step, int place, int first) {
        if (!(step.arguments().get(place) instanceof Argument.Value value)) {
            return OTHER_FIELD + CONVERSION;
        }
        int number = slots.step(value.name());
        JavaType made = graph.steps().get(number).type();
        return (number < first ? OTHER_FIELD : OWN_FIELD) + (made.equals(taken(step, place)) ? 0 : CONVERSION);
    }

    private static JavaType taken(Step step, int place) {
        return step.onlyCall()
                .filter(processor -> place < processor.parameters().size())
                .map(processor -> processor.parameters().get(place).type())
                .orElseGet(step::type);
    }

    /** Those beyond the block are of as many blocks as there are of them, at most. */
    private int marks(Step step, int end) {
        int others = 0;
        for (int taker : slots.takingValue(step.value())) {
            others += taker >= slots.first(end) ? 1 : 0;
        }
        return others == 0 ? 0 : OWN_MARK + Math.min(mostMarks, others) * OTHER_MARK;
    }
}
