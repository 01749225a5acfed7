package dev.leat.processor.guard;

import java.util.List;

/**
 * What of a formula decides nothing.
 *
 * @param findings in the order of the text; empty if every part of the formula matters, or finding out would take too
 *     long
 * @param shorter the formula without its {@link Kind#SUPERFLUOUS} parts; itself if there are none
 */
public record Redundancy(List<Finding> findings, Formula shorter) {
    /** How a part decides nothing. */
    public enum Kind {
        /** It holds whatever its conditions are. */
        ALWAYS,
        /** It can never hold. */
        NEVER,
        /** The formula means the same without this operand and the other superfluous ones. */
        SUPERFLUOUS
    }

    /**
     * A part that decides nothing.
     *
     * @param part of the formula, with its offsets in the text
     */
    public record Finding(Formula part, Kind kind) {}

    public Redundancy {
        findings = List.copyOf(findings);
    }
}
