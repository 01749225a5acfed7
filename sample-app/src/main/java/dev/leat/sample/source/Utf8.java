package dev.leat.sample.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 block by block, and keeps account of what is malformed.
 *
 * <p>A block is decoded by {@link String}'s constructor, which is much faster than a {@link CharsetDecoder} and puts a
 * replacement character where the bytes are malformed. Only a block with such a character in it is looked at again.
 */
final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LONGEST_SEQUENCE = 4;

    private final InputStream input;
    private final byte[] bytes;
    private int filled;
    private long offset;
    private boolean ended;
    private @Nullable IOException failure;
    private Malformed malformed = Malformed.NONE;

    Utf8(InputStream input, int blockLength) {
        this.input = input;
        this.bytes = new byte[blockLength];
    }

    /**
     * The next block of text, empty at the end of the input.
     *
     * @throws IOException if reading fails, after all that was read before has been decoded
     */
    String next() throws IOException {
        receive();
        if (filled == 0 && failure != null) {
            throw failure;
        }
        int start = offset == 0 && startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
        int end = ended ? filled : endOfWholeCharacters();
        String text = new String(bytes, start, end - start, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            account(start, end);
        }
        offset += end;
        filled -= end;
        System.arraycopy(bytes, end, bytes, 0, filled);
        return text;
    }

    /** How many bytes have been decoded. */
    long offset() {
        return offset;
    }

    Malformed malformed() {
        return malformed;
    }

    private void receive() {
        while (!ended && filled < bytes.length) {
            int count = receiveSome();
            ended = count < 0;
            filled += Math.max(count, 0);
        }
    }

    private int receiveSome() {
        try {
            return input.read(bytes, filled, bytes.length - filled);
        } catch (IOException cause) {
            failure = cause;
            return -1;
        }
    }

    private boolean startsWithByteOrderMark() {
        return filled >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** Before the last sequence when that may go on in the next block. */
    private int endOfWholeCharacters() {
        for (int back = 1; back < LONGEST_SEQUENCE; back++) {
            int lead = bytes[filled - back] & 0xFF;
            if (lead >= 0xC0) {
                return filled - back;
            }
            if (lead < 0x80) {
                return filled;
            }
        }
        return filled;
    }

    private void account(int start, int end) {
        CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer block = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer sink = CharBuffer.allocate(end - start);
        CoderResult result = decoder.decode(block, sink, true);
        while (result.isMalformed()) {
            malformed = malformed.and(offset + block.position());
            block.position(block.position() + result.length());
            result = decoder.decode(block, sink, true);
        }
    }
}
