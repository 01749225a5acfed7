package dev.leat.sample.report;

import java.nio.charset.Charset;

/**
 * What the place can show where the report is printed.
 *
 * @param colour whether text can be bold or coloured
 * @param blocks whether bars can be drawn of block characters
 */
public record Style(boolean colour, boolean blocks) {
    private static final String BLOCKS = "█▏▎▍▌▋▊▉─…";

    /** The style for a stream of one encoding. */
    public static Style of(boolean colour, Charset encoding) {
        return new Style(colour, encoding.canEncode() && encoding.newEncoder().canEncode(BLOCKS));
    }

    String heading(String text) {
        return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    String faint(String text) {
        return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
    }

    String bar(String text) {
        return colour ? "\u001B[36m" + text + "\u001B[0m" : text;
    }

    String ellipsis() {
        return blocks ? "…" : "...";
    }

    String dash() {
        return blocks ? "─" : "-";
    }
}
