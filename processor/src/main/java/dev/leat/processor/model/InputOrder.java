package dev.leat.processor.model;

import java.util.List;

/**
 * The order of the inputs, as far as it is written down.
 *
 * @param names as they are written; none where the order is that of first appearance
 * @param place of the list, or of the flow where there is none
 * @param demanded whether it has to be written down wherever moving a method could swap two inputs unseen
 */
public record InputOrder(List<Name> names, Place place, boolean demanded) {
    public InputOrder {
        names = List.copyOf(names);
    }

    /** An input named in the list. */
    public record Name(String input, Place place) {}

    /** The place of an input among the others; all that are not listed come last. */
    public int of(String input) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).input().equals(input)) {
                return i;
            }
        }
        return names.size();
    }
}
