package dev.leat.processor.plan;

import dev.leat.processor.model.Step;

/** Upper bounds of the bytecode that javac makes of a statement. */
final class Bytecode {
    /** A local variable beyond slot 255: wide prefix, opcode, two bytes of index. */
    private static final int WIDE_LOAD = 4;

    private static final int SHORT_LOAD = 2;
    private static final int FIELD = 3;

    /** {@code invokeinterface}, the longest of the calls, and a {@code checkcast} of a generic result. */
    private static final int CALL = 5 + 3;

    /** A conversion of an argument: at most a call of {@code valueOf} or {@code intValue} and a widening. */
    private static final int CONVERSION = 4;

    /**
     * What javac adds around the body of a try-with-resources, with its suppressed exception and two calls of close.
     */
    static final int TRY = 80;

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
    static int make(Step step, int slots) {
        int argument = load(slots) + FIELD + CONVERSION;
        return load(slots) + FIELD + step.arguments().size() * argument + CALL + load(slots);
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
