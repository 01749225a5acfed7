package dev.leat.graph.code;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Defines a class at run time for every few steps, in which the steps are constants. Where no classes can be defined,
 * as in a native image, steps are called from a loop.
 *
 * @param host in whose package the classes are
 * @param parent what they extend
 * @param write writes one
 * @param loop the loop
 */
public record Chunks<T>(Lookup host, Class<T> parent, Function<List<Op>, byte[]> write, Function<List<Op>, T> loop) {
    /** HotSpot inlines as many bytes into a method (DesiredMethodLimit). */
    private static final int ROOM = 8000;

    /** Of a step with two arguments. */
    private static final int ROOM_OF_STEP = 320;

    private static final int ROOM_OF_ARGUMENT = 40;

    /** Of an argument that is asked for by its number. */
    private static final int ROOM_OF_MANY = 200;

    /** Steps in portions, each for a class. */
    public static List<List<Op>> of(List<Op> steps) {
        List<List<Op>> chunks = new ArrayList<>();
        int start = 0;
        int taken = 0;
        for (int i = 0; i < steps.size(); i++) {
            int more = room(steps.get(i));
            if (i > start && taken + more > ROOM) {
                chunks.add(steps.subList(start, i));
                start = i;
                taken = 0;
            }
            taken += more;
        }
        if (!steps.isEmpty()) {
            chunks.add(steps.subList(start, steps.size()));
        }
        return chunks;
    }

    private static int room(Op step) {
        int more = step.reads().size() - 2;
        return ROOM_OF_STEP + Math.max(0, more) * (step.takesMany() ? ROOM_OF_MANY : ROOM_OF_ARGUMENT);
    }

    /** What calls the steps of a portion. */
    public T define(List<Op> steps) {
        try {
            Class<?> defined = host.defineHiddenClassWithClassData(write.apply(steps), StepCalls.constants(steps), true)
                    .lookupClass();
            return parent.cast(defined.getDeclaredConstructor().newInstance());
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (ReflectiveOperationException | RuntimeException | Error notHere) {
            return loop.apply(steps); // Native images refuse with an error of their own, which is no LinkageError.
        }
    }
}
