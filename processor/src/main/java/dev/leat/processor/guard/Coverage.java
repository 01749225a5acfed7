package dev.leat.processor.guard;

import java.util.List;

/** Whether alternatives leave a case out. */
public sealed interface Coverage {
    /** One of them holds at any time. */
    record Complete() implements Coverage {}

    /**
     * None of them may hold.
     *
     * @param example a case that is left out whatever else holds, in order of the names' first appearance. Of the
     *     conditions of one constraint it names the one that holds, or all if none does. No example of fewer such
     *     choices exists, unless that is hard to find out. Empty if every case is left out
     */
    record Gap(List<Literal> example) implements Coverage {
        public Gap {
            example = List.copyOf(example);
        }
    }

    /** Finding out would take too long. */
    record Unknown() implements Coverage {}
}
