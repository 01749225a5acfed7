package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes a {@code toString()} like that of records, in which what is secret is only named. */
public record TextWriter(Source source) {
    /**
     * A value in the text.
     *
     * @param shown the expression of what is shown; empty if it is secret
     */
    public record Part(String name, Optional<String> shown) {}

    /**
     * Adds the method.
     *
     * @param of the name of the class
     */
    public void add(String of, List<Part> parts) {
        StringJoiner text = new StringJoiner("\n+ ");
        StringBuilder literal = new StringBuilder(of + "[");
        String separator = "";
        for (Part part : parts) {
            literal.append(separator).append(part.name()).append('=');
            separator = ", ";
            if (part.shown().isPresent()) {
                text.add("\"" + literal + "\" + " + part.shown().get());
                literal.setLength(0);
            } else {
                literal.append("(secret)");
            }
        }
        text.add("\"" + literal + "]\"");
        source.gap().overriding();
        source.method("public ", source.names().of(String.class), "toString");
        source.line("return " + text + ";").close();
    }
}
