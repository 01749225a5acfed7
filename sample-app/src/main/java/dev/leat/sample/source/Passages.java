package dev.leat.sample.source;

import dev.leat.sample.text.WhiteSpace;
import dev.leat.sample.text.WordRule;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of text into passages of bounded length, so that telling about all passages tells about the whole: a
 * passage ends after white space where there is any, and otherwise at the end of a word.
 */
public final class Passages {
    /** The length of a block, in bytes, that keeps memory low and the cost of merging small. */
    public static final int STANDARD_LENGTH = 1 << 17;

    private final WordRule wordRule;
    private final Utf8 text;
    private String carried = "";
    private boolean finishedLine = true;

    /** @param length how many bytes are read at a time, at least eight times the length of the longest word */
    public Passages(InputStream input, WordRule wordRule, int length) {
        if (length < 8 * wordRule.longest()) {
            throw new IllegalArgumentException(
                    "Blocks of " + length + " bytes may be too short for two words of " + wordRule.longest());
        }
        this.wordRule = wordRule;
        this.text = new Utf8(input, length);
    }

    /** The next passage, empty at the end of the text. */
    public String next() throws IOException {
        for (String block = text.next(); !block.isEmpty(); block = text.next()) {
            String available = carried.concat(block);
            int cut = cut(available);
            carried = available.substring(cut);
            if (cut > 0) {
                return given(available.substring(0, cut));
            }
        }
        return remainder();
    }

    /** What has been read but not yet been given out: the last words of the text, or those before reading failed. */
    public String remainder() {
        String last = carried;
        carried = "";
        return given(last);
    }

    /** Whether the last line of what was given out is finished by a line end. */
    public boolean finishedLine() {
        return finishedLine;
    }

    /** How many bytes have been read. */
    public long offset() {
        return text.offset();
    }

    /** What was not UTF-8 so far. */
    public Malformed malformed() {
        return text.malformed();
    }

    private String given(String passage) {
        if (!passage.isEmpty()) {
            finishedLine = passage.endsWith("\n");
        }
        return passage;
    }

    private int cut(String available) {
        for (int end = available.length(); end > 0; end--) {
            if (WhiteSpace.is(available.charAt(end - 1))) {
                return end;
            }
        }
        return cutWithoutWhiteSpace(available.toCharArray());
    }

    /**
     * At the end of the last word but one, since the last may go on; nowhere yet while that is the first, but for a
     * long gap before it.
     */
    private int cutWithoutWhiteSpace(char[] available) {
        int cut = 0;
        int start = wordRule.startFrom(available, 0);
        while (start < available.length) {
            int end = wordRule.end(available, start);
            if (end == available.length) {
                return cut > 0 ? cut : ifLong(start);
            }
            cut = end;
            start = wordRule.startFrom(available, end);
        }
        return cut > 0 ? cut : ifLong(available.length);
    }

    private int ifLong(int gap) {
        return gap > wordRule.longest() ? gap : 0;
    }
}
