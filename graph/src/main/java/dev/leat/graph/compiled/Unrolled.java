package dev.leat.graph.compiled;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * A template: never used itself, but copied as a hidden class (JEP 371) for each stretch of a compiled graph, with the
 * stretch's steps as its class data. What is a constant there HotSpot compiles into direct calls.
 */
final class Unrolled extends Stretch {
    private static final Op[] STEPS = steps();
    private static final @Nullable Op STEP_0 = step(0);
    private static final @Nullable Op STEP_1 = step(1);
    private static final @Nullable Op STEP_2 = step(2);
    private static final @Nullable Op STEP_3 = step(3);
    private static final @Nullable Op STEP_4 = step(4);
    private static final @Nullable Op STEP_5 = step(5);
    private static final @Nullable Op STEP_6 = step(6);
    private static final @Nullable Op STEP_7 = step(7);
    private static final @Nullable Op STEP_8 = step(8);
    private static final @Nullable Op STEP_9 = step(9);
    private static final @Nullable Op STEP_10 = step(10);
    private static final @Nullable Op STEP_11 = step(11);
    private static final @Nullable Op STEP_12 = step(12);
    private static final @Nullable Op STEP_13 = step(13);
    private static final @Nullable Op STEP_14 = step(14);
    private static final @Nullable Op STEP_15 = step(15);

    private static Op[] steps() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", Op[].class);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable Op step(int number) {
        return number < STEPS.length ? STEPS[number] : null;
    }

    private static void runIfThere(@Nullable Op step, @Nullable Object[] references, long[] bits) {
        if (step != null) {
            run(step, references, bits);
        }
    }

    @Override
    void run(@Nullable Object[] references, long[] bits) {
        runIfThere(STEP_0, references, bits);
        runIfThere(STEP_1, references, bits);
        runIfThere(STEP_2, references, bits);
        runIfThere(STEP_3, references, bits);
        runIfThere(STEP_4, references, bits);
        runIfThere(STEP_5, references, bits);
        runIfThere(STEP_6, references, bits);
        runIfThere(STEP_7, references, bits);
        runIfThere(STEP_8, references, bits);
        runIfThere(STEP_9, references, bits);
        runIfThere(STEP_10, references, bits);
        runIfThere(STEP_11, references, bits);
        runIfThere(STEP_12, references, bits);
        runIfThere(STEP_13, references, bits);
        runIfThere(STEP_14, references, bits);
        runIfThere(STEP_15, references, bits);
    }
}
