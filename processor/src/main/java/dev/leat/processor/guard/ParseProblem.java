package dev.leat.processor.guard;

/**
 * Why a text is no formula: the first place where it stops being one.
 *
 * @param offset where in the text; after the last word of it when something is missing there
 * @param length of what was found; 0 when something is missing
 * @param found what stands there, worded to follow "found": {@code '&'}, {@code the end}
 * @param expected what should stand there, worded to follow "expected"
 * @param hint why, when that is not plain, as a clause without a full stop; empty otherwise
 * @param near the whole text as it may have been meant, which is a formula; empty if there is no telling
 */
public record ParseProblem(int offset, int length, String found, String expected, String hint, String near)
        implements Parsed {
    /** How many slips of one text are mended before it is taken for something else than a formula. */
    private static final int MOST_SLIPS = 20;

    /** This problem with all further slips mended in {@link #near} as well, which so far mends only this one. */
    ParseProblem mendedWhole() {
        String text = near;
        for (int slip = 0; slip < MOST_SLIPS && !text.isEmpty(); slip++) {
            if (!(new Parser(text).parse() instanceof ParseProblem next)) {
                return withNear(text);
            }
            text = next.near;
        }
        return withNear("");
    }

    private ParseProblem withNear(String text) {
        return new ParseProblem(offset, length, found, expected, hint, text);
    }
}
