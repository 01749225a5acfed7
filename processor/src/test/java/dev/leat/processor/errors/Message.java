package dev.leat.processor.errors;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param file the path of the source below its root; empty where the compiler named none
 */
record Message(String kind, String file, long line, long column, String text) {
    private static final Pattern CODE = Pattern.compile("\\[(\\w+/\\w+)].*", Pattern.DOTALL);

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Message(
                diagnostic.getKind().name().toLowerCase(Locale.ROOT),
                source instanceof Source written ? written.path() : source == null ? "" : "generated",
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ENGLISH));
    }

    /** The code in front of the text; {@code javac} where there is none. */
    String code() {
        Matcher matcher = CODE.matcher(text);
        return matcher.matches() ? matcher.group(1) : "javac";
    }

    /** Whether it is an error, or a warning of ours. */
    boolean isOfLeat() {
        return kind.equals("error") || code().startsWith("Leat/");
    }

    @Override
    public String toString() {
        String place = file.isEmpty() ? "" : file + ":" + line + ":" + column + ": ";
        return place + kind + ": " + text;
    }
}
