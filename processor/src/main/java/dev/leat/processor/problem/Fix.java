package dev.leat.processor.problem;

/**
 * A way to mend a mistake.
 *
 * @param advice what to do, as an imperative
 * @param code what to write; empty when the advice says it all
 */
public record Fix(String advice, String code) {
    static Fix of(String advice) {
        return new Fix(advice, "");
    }

    @Override
    public String toString() {
        return code.isEmpty() ? advice : advice + ": " + code;
    }
}
