package dev.leat.processor.model;

import dev.leat.processor.model.Parameter.Closing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence whose elements something takes.
 *
 * @param sequence the value or input
 * @param around the sequence of whose elements each has one; empty for that of the run
 * @param type what one gets at the elements by
 * @param isInput whether it comes from outside
 * @param rejected what the elements go by for which something failed; empty where a failure ends the run
 * @param opened what is made for the loop alone and closed with it, in the order in which it is made: the sequence, and
 *     before it what it is made of
 */
public record Loop(
        String sequence, String around, Sequence type, boolean isInput, String rejected, List<Opened> opened) {
    public Loop {
        opened = List.copyOf(opened);
    }

    /**
     * A value that is made right before the loop.
     *
     * @param closing null for what need not be closed, such as an iterator over something that has to be
     */
    public record Opened(String value, @Nullable Closing closing) {
        public boolean isClosed() {
            return closing != null;
        }

        /** What closing it throws: checked exceptions only. */
        public List<JavaType> thrown() {
            return closing == null ? List.of() : closing.thrown();
        }
    }

    /** The same where some values are opened for it. */
    public Loop opening(List<Opened> some) {
        return new Loop(sequence, around, type, isInput, rejected, some);
    }

    /** Whether a value is opened for it. */
    public boolean opens(String value) {
        return opened.stream().anyMatch(each -> each.value().equals(value));
    }

    /** What closing throws. */
    public List<JavaType> thrownByClosing() {
        return opened.stream().flatMap(each -> each.thrown().stream()).toList();
    }
}
