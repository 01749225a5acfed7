package dev.leat.processor.model;

import java.util.List;

/**
 * A sequence whose elements something takes.
 *
 * @param sequence the value or input
 * @param around the sequence of whose elements each has one; empty for that of the run
 * @param type what one gets at the elements by
 * @param isInput whether it comes from outside
 * @param rejected what the elements go by for which something failed; empty where a failure ends the run
 * @param opened values that can be read once: the sequence, and before it what it is made of. They are closed with the
 *     loop
 */
public record Loop(
        String sequence, String around, Sequence type, boolean isInput, String rejected, List<String> opened) {
    public Loop {
        opened = List.copyOf(opened);
    }

    /** The same where some values are opened for it. */
    public Loop opening(List<String> some) {
        return new Loop(sequence, around, type, isInput, rejected, some);
    }
}
