package dev.leat.sample.report;

/** A bar of characters whose length shows a share. */
final class Bar {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private Bar() {}

    /** A bar for a share between 0 and 1, at least a trace of which is always drawn. */
    static String of(double share, int width, Style style) {
        if (!style.blocks()) {
            return "#".repeat((int) Math.max(1, Math.round(share * width)));
        }
        int eighths = (int) Math.max(1, Math.round(share * width * 8));
        String part = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + part;
    }
}
