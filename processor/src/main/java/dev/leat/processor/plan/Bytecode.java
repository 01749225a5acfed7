package dev.leat.processor.plan;

import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;

/** Upper bounds of the bytecode that javac makes of a statement. */
public final class Bytecode {
    /** A local variable beyond slot 255: wide prefix, opcode, two bytes of index. */
    private static final int WIDE_LOAD = 4;

    private static final int SHORT_LOAD = 2;
    private static final int FIELD = 3;

    /** A {@code checkcast} of a generic result. */
    private static final int CAST = 3;

    /** {@code invokeinterface}, the longest of the calls, and what may follow. */
    private static final int CALL = 5 + CAST;

    private static final int STATIC_CALL = 3 + CAST;

    /** A conversion of an argument: at most a call of {@code valueOf} or {@code intValue} and a widening. */
    private static final int CONVERSION = 4;

    /**
     * What javac adds around the body of a try-with-resources, with its suppressed exception and two calls of close.
     */
    static final int TRY = 80;

    /** The handlers of what a condition throws that is kept, and the exception that they throw. */
    private static final int NAMED = 20;

    /** A comparison with a small number, the jump after it, and one around the other branches; the marker as well. */
    private static final int BRANCH = 12;

    /** A constant, compared, and the jump after it; or a case of a switch, its place in a table, and what it keeps. */
    private static final int CASE = 12;

    /** A comparison as a value, and the operator after it. */
    private static final int COMPARISON = 10;

    /** What surrounds the call that makes a lazy value. */
    private static final int LAZY = 80;

    /** The creation of the object that a chunk returns. */
    static final int CHUNK = 10;

    private Bytecode() {}

    static int load(int slots) {
        return slots > 255 ? WIDE_LOAD : SHORT_LOAD;
    }

    /**
     * A step, kept in a local variable.
     *
     * @param slots how many local variable slots the method uses
     */
    static int make(Step step, int slots, Presences presences, SharedValues shared) {
        int bytes = step.asked() && !step.isCondition() ? NAMED : 0;
        for (Step.Alternative alternative : step.alternatives()) {
            bytes += make(alternative, slots, presences, shared);
        }
        return bytes;
    }

    /** One of the ways to make a value. */
    static int make(Step.Alternative alternative, int slots, Presences presences, SharedValues shared) {
        int bytes = call(alternative, slots) + load(slots);
        for (Argument argument : alternative.arguments()) {
            bytes += ask(argument, slots, presences, shared);
        }
        return alternative.requirement().isNone()
                ? bytes
                : bytes + BRANCH + guard(alternative.requirement(), slots, presences, shared);
    }

    /** One of the ways to make a lazy value: it asks accessors, and remembers a failure. */
    public static int lazy(Step.Alternative alternative) {
        Requirement requirement = alternative.requirement();
        int questions = requirement.present().size()
                + requirement.matches().stream()
                        .mapToInt(match -> Math.max(1, match.constants().size()))
                        .sum()
                + requirement.conditions().size();
        return LAZY + (questions + alternative.arguments().size()) * (FIELD + CALL + BRANCH);
    }

    /** The call that is one of the ways to make a value. */
    static int call(Step.Alternative alternative, int slots) {
        boolean isStatic = alternative.processor().isStatic() && !alternative.isComponent();
        int bytes = isStatic ? STATIC_CALL : load(slots) + FIELD + CALL;
        for (Argument argument : alternative.arguments()) {
            bytes += load(slots) + CONVERSION + (argument instanceof Argument.Input ? 0 : FIELD);
        }
        return bytes;
    }

    private static int guard(Requirement requirement, int slots, Presences presences, SharedValues shared) {
        int bytes = requirement.present().size() * (load(slots) + FIELD + CONVERSION + BRANCH);
        for (Requirement.Match match : requirement.matches()) {
            bytes += match.constants().isEmpty()
                    ? load(slots) + FIELD + CALL + BRANCH
                    : match.constants().size() * (load(slots) + FIELD + FIELD + CASE);
        }
        for (Argument.Value present : requirement.present()) {
            bytes += ask(present, slots, presences, shared);
        }
        for (String name : requirement.conditions()) {
            int asked = ask(new Argument.Value(name), slots, presences, shared);
            bytes += asked == 0 ? answer(slots) : asked;
        }
        return bytes;
    }

    /** What lies there, compared, and combined with more of the kind. */
    private static int answer(int slots) {
        return load(slots) + FIELD + COMPARISON;
    }

    /** What a condition needs to be asked; nothing for a value that lies there. */
    private static int ask(Argument argument, int slots, Presences presences, SharedValues shared) {
        Step step = argument instanceof Argument.Value value ? presences.step(value.name()) : null;
        return step == null || !step.isCondition() || presences.isAnswered(step.value())
                ? 0
                : ask(step, slots, presences, shared);
    }

    /** It is handed the flow, and values, of which each may be a field of a chunk, as its marker is. */
    static int ask(Step condition, int slots, Presences presences, SharedValues shared) {
        int bytes = load(slots) + load(slots) + FIELD + BRANCH;
        for (Argument handed : shared.handed(condition)) {
            Step made = handed instanceof Argument.Value value ? presences.step(value.name()) : null;
            int taken = load(slots) + (made == null ? 0 : FIELD + FIELD);
            bytes += made != null && Presences.isMarked(made) ? 2 * taken : taken;
        }
        return bytes;
    }

    /** A value that an earlier chunk made, fetched through the outputs. */
    static int fetch(int slots) {
        return load(slots) + FIELD + FIELD + load(slots);
    }

    /**
     * The call of a chunk, whose result is stored.
     *
     * @param arguments how many it is given
     */
    static int run(int arguments, int slots) {
        return (1 + arguments) * load(slots) + FIELD + FIELD;
    }

    /** A value put into the object that a chunk returns. */
    static int store(int slots) {
        return load(slots) + load(slots) + FIELD;
    }
}
