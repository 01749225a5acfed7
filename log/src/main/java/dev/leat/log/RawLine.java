package dev.leat.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A line of a log, before anything is known of it. */
final class RawLine {
    private final long number;
    private final byte[] bytes;
    private final boolean isEnded;

    RawLine(long number, byte[] bytes, boolean isEnded) {
        this.number = number;
        this.bytes = bytes;
        this.isEnded = isEnded;
    }

    /** Which line of the log, from 1. */
    long number() {
        return number;
    }

    /** Whether an end of line follows. */
    boolean isEnded() {
        return isEnded;
    }

    /** Whether it is nothing but white space. */
    boolean isBlank() {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    String text() throws BadLineException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException exception) {
            throw new BadLineException("is not text in UTF-8.", BadLineException.COPY, exception);
        }
    }
}
