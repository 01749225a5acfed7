package dev.leat.graph.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps of a compiled graph that run one after the other. */
abstract class Stretch {
    /** How many steps a copy of {@link Unrolled} has. */
    static final int STEPS = 16;

    /** Runs the steps. Where one throws, {@link StepThrew} says which. */
    abstract void run(@Nullable Object[] references, long[] bits);

    /**
     * The steps in stretches. Each is a class of its own, in which the steps are constants, so that HotSpot compiles
     * direct calls; where no classes can be defined at run time, as in a native image, each is a loop.
     */
    static List<Stretch> of(List<Op> steps) {
        List<Stretch> stretches = new ArrayList<>();
        for (int start = 0; start < steps.size(); start += STEPS) {
            Op[] some =
                    steps.subList(start, Math.min(steps.size(), start + STEPS)).toArray(new Op[0]);
            stretches.add(of(some));
        }
        return stretches;
    }

    private static Stretch of(Op[] steps) {
        try (InputStream template = Stretch.class.getResourceAsStream("Unrolled.class")) {
            if (template == null) {
                return new Looped(steps);
            }
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClassWithClassData(template.readAllBytes(), steps, true)
                    .lookupClass();
            return (Stretch) copy.getDeclaredConstructor().newInstance();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (ReflectiveOperationException | RuntimeException | Error notHere) {
            return new Looped(steps); // Native images refuse with an error of their own, which is no LinkageError.
        }
    }

    /** A step threw. */
    static final class StepThrew extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Op step;
        private final Throwable thrown;

        StepThrew(Op step, Throwable thrown) {
            super(null, thrown, false, false);
            this.step = step;
            this.thrown = thrown;
        }

        Throwable thrown() {
            return thrown;
        }

        Op step() {
            return step;
        }
    }

    /** One step after the other. */
    private static final class Looped extends Stretch {
        private final Op[] steps;

        Looped(Op[] steps) {
            this.steps = steps;
        }

        @Override
        void run(@Nullable Object[] references, long[] bits) {
            for (Op step : steps) {
                run(step, references, bits);
            }
        }
    }

    static void run(Op step, @Nullable Object[] references, long[] bits) {
        try {
            step.run(references, bits);
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            throw new StepThrew(step, thrown);
        }
    }
}
