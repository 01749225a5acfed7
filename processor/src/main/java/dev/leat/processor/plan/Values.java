package dev.leat.processor.plan;

import dev.leat.processor.model.Step.Argument;

/** How generated code words values, which may be absent, or made when somebody asks. */
public interface Values {
    /** A value as it is; null, or something like it, where it is absent. */
    String text(String value);

    Operand operand(Argument.Value taken);

    /** Whether a value is there. */
    String present(Argument.Value taken);

    /** Whether a value holds, or fails; neither where it is absent. */
    Test holds(String value, boolean holds);

    /** The call that evaluates a condition, or remembers it. */
    String asked(String condition);

    /** What has to hold before a value can be asked about. */
    Test known(String value);
}
