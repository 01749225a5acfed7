package dev.leat.processor.guard;

import java.util.List;

/** Whether alternatives leave a case out. */
public sealed interface Coverage {
    /** One of them holds at any time. */
    record Complete() implements Coverage {}

    /**
     * None of them may hold.
     *
     * @param example a case that is left out whatever else holds, in order of the names' first appearance; no shorter
     *     one exists unless that is hard to find, and nothing can be taken from it. Of an {@code exactlyOne} it names
     *     only the one that holds. Empty if every case is left out
     */
    record Gap(List<Literal> example) implements Coverage {
        public Gap {
            example = List.copyOf(example);
        }
    }

    /** Finding out would take too long. */
    record Unknown() implements Coverage {}
}
