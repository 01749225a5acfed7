package dev.leat.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done in a run, or for an element, when it is its turn. */
public sealed interface Turn {
    /** The steps in it, those for elements as well, in the order in which they are made. */
    Stream<Step> steps();

    /** The same with the passes of each loop counted in their order. */
    static List<Turn> numbered(List<Turn> turns) {
        return numbered(turns, new HashMap<>());
    }

    private static List<Turn> numbered(List<Turn> turns, Map<String, Integer> passes) {
        List<Turn> numbered = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn instanceof Pass pass) {
                int number = passes.merge(pass.loop().sequence(), 1, Integer::sum) - 1;
                numbered.add(new Pass(pass.loop(), number, numbered(pass.turns(), passes)));
            } else {
                numbered.add(turn);
            }
        }
        return numbered;
    }

    /** A step. */
    record Make(Step step) implements Turn {
        @Override
        public Stream<Step> steps() {
            return Stream.of(step);
        }
    }

    /**
     * The elements of a sequence, one after the other. Its loop and number tell it from all others.
     *
     * @param number how many passes over the same sequence come before
     * @param turns for each element
     */
    record Pass(Loop loop, int number, List<Turn> turns) implements Turn {
        public Pass {
            turns = List.copyOf(turns);
        }

        /** Whether an element is left out for which something fails: only in the first pass. */
        public boolean rejects() {
            return number == 0 && !loop.rejected().isEmpty();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pass that
                    && number == that.number
                    && loop.sequence().equals(that.loop.sequence());
        }

        @Override
        public int hashCode() {
            return 31 * loop.sequence().hashCode() + number;
        }

        /** The steps that are made for each element, without those of loops within. */
        public Stream<Step> own() {
            return turns.stream().filter(Make.class::isInstance).map(turn -> ((Make) turn).step());
        }

        /** Whether a failure in it may say that the thread is to end, which is none of an element. */
        public boolean interrupts() {
            return steps().anyMatch(Step::interrupts) || turns.stream().anyMatch(Pass::interruptsByClosing);
        }

        private static boolean interruptsByClosing(Turn turn) {
            return turn instanceof Pass pass
                    && (pass.thrownByClosing().anyMatch(Exceptions::interrupts)
                            || pass.turns.stream().anyMatch(Pass::interruptsByClosing));
        }

        /** What closing throws in the end; later passes open nothing. */
        Stream<JavaType> thrownByClosing() {
            return number == 0 ? loop.thrownByClosing().stream() : Stream.of();
        }

        @Override
        public Stream<Step> steps() {
            return turns.stream().flatMap(Turn::steps);
        }
    }
}
