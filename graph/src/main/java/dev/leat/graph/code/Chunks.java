package dev.leat.graph.code;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Defines a class at run time for every few steps, in which the steps are constants. Where no classes can be defined,
 * as in a native image, or HotSpot would not compile one, steps are called from a loop.
 *
 * @param host in whose package the classes are
 * @param parent what they extend
 * @param write writes one
 * @param loop the loop
 */
public record Chunks<T>(Lookup host, Class<T> parent, Function<List<Op>, byte[]> write, Function<List<Op>, T> loop) {
    /** HotSpot inlines 8,000 bytes into a method (DesiredMethodLimit), so that each step has 320. */
    private static final int STEPS = 25;

    /** Reads take room as well: about 40 bytes each. */
    private static final int READS = 100;

    /** Steps in portions, each for a class. */
    public static List<List<Op>> of(List<Op> steps) {
        List<List<Op>> chunks = new ArrayList<>();
        int start = 0;
        int reads = 0;
        for (int i = 0; i < steps.size(); i++) {
            int more = steps.get(i).reads().size();
            if (i > start && (i == start + STEPS || reads + more > READS)) {
                chunks.add(steps.subList(start, i));
                start = i;
                reads = 0;
            }
            reads += more;
        }
        if (!steps.isEmpty()) {
            chunks.add(steps.subList(start, steps.size()));
        }
        return chunks;
    }

    /** What calls the steps of a portion. */
    public T define(List<Op> steps) {
        if (steps.get(0).reads().size() > READS) {
            return loop.apply(steps);
        }
        try {
            Class<?> defined = host.defineHiddenClassWithClassData(write.apply(steps), StepCalls.bodies(steps), true)
                    .lookupClass();
            return parent.cast(defined.getDeclaredConstructor().newInstance());
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (ReflectiveOperationException | RuntimeException | Error notHere) {
            return loop.apply(steps); // Native images refuse with an error of their own, which is no LinkageError.
        }
    }
}
