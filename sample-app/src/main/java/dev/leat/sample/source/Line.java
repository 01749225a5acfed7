package dev.leat.sample.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** A line of an input, without its end. */
public final class Line {
    /** How many bytes a line may have, so that an input without line ends does not fill the memory. */
    static final int LONGEST = 1000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final long number;
    private final byte[] bytes;

    /**
     * A line as it was read.
     *
     * @param number from 1
     * @param bytes of which there is at least one too many where the line is too long
     */
    Line(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    public long number() {
        return number;
    }

    public String text() throws MalformedLineException {
        if (bytes.length > LONGEST) {
            throw new MalformedLineException(
                    "the line is longer than " + LONGEST + " bytes", "Check that lines end where they should.");
        }
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedLineException(
                    "the line is not valid UTF-8", "Convert the text to UTF-8 if it is in another encoding.");
        }
    }
}
