package dev.leat.sample.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Something about an input that its reader should know: where, what, and what to do about it.
 *
 * @param severity what it means for the result
 * @param where the input's name
 * @param what one clause of cause
 * @param advice what to do, a sentence
 */
public record Problem(Severity severity, String where, String what, String advice) {
    /** What a problem means for the result. */
    public enum Severity {
        /** The input was read, with a reservation. */
        WARNING,
        /** The input, or a part of it, is missing from the result. */
        ERROR
    }

    public static Problem missing(String where, Path workingDirectory) {
        return error(
                where,
                "there is no such file or folder",
                "Check the spelling; relative names are looked up in " + workingDirectory + ".");
    }

    public static Problem notAllowed(String where) {
        return error(where, "you are not allowed to read it", "Ask its owner for permission, or leave it out.");
    }

    public static Problem noText(String where) {
        return error(where, "the folder has no text file in it", "Name a folder with text, or the files themselves.");
    }

    public static Problem loop(String where) {
        return error(
                where, "the link leads back to a folder above it", "Remove the link; the folder is read without it.");
    }

    public static Problem binary(String where) {
        return error(where, "it is not text (it has NUL bytes)", "Convert it to UTF-8 text, or leave it out.");
    }

    public static Problem utf16(String where) {
        return error(where, "it is UTF-16, not UTF-8", "Convert it: iconv -f UTF-16 -t UTF-8 " + where + ".");
    }

    public static Problem empty(String where) {
        return warning(where, "it is empty", "Nothing of it is in the report.");
    }

    public static Problem notUtf8(String where, Malformed malformed) {
        return warning(
                where,
                counted(malformed.count(), "place is", "places are") + " not valid UTF-8, the first at byte "
                        + malformed.firstOffset(),
                "Each was read as \uFFFD; convert the text to UTF-8 if it is in another encoding.");
    }

    public static Problem unreadable(String where, IOException cause, Path workingDirectory) {
        if (cause instanceof NoSuchFileException) {
            return missing(where, workingDirectory);
        }
        if (cause instanceof AccessDeniedException) {
            return notAllowed(where);
        }
        if (cause instanceof FileSystemLoopException) {
            return loop(where);
        }
        return error(where, "it cannot be read (" + reason(cause) + ")", "Check the file and the disk it is on.");
    }

    public static Problem brokenOff(String where, long offset, IOException cause) {
        return error(
                where,
                "reading failed at byte " + offset + " (" + reason(cause) + ")",
                "What came before is in the report; check the file and the disk it is on.");
    }

    public static Problem brokenOffAfter(String where, long line, IOException cause) {
        return error(
                where,
                "reading failed after line " + line + " (" + reason(cause) + ")",
                "The lines before were read; check the file and the disk it is on.");
    }

    public static Problem malformed(String where, long line, MalformedLineException cause) {
        return error(where + ", line " + line, cause.what(), cause.expected());
    }

    public static Problem otherFormat(String where, int lines) {
        return error(
                where,
                lines + " lines in a row are malformed, the rest is not read",
                "Check that it is the right file.");
    }

    public static Problem folder(String where) {
        return error(where, "it is a folder", "Name the files in it that are meant.");
    }

    /** The problem as one line. */
    @Override
    public String toString() {
        return printable(where) + ": " + printable(what) + ". " + printable(advice);
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Problem error(String where, String what, String advice) {
        return new Problem(Severity.ERROR, where, what, advice);
    }

    private static Problem warning(String where, String what, String advice) {
        return new Problem(Severity.WARNING, where, what, advice);
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Why reading or writing failed, in words. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
