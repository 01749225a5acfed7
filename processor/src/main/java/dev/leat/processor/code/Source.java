package dev.leat.processor.code;

import dev.leat.processor.model.JavaType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a Java file while it is written. JavaPoet writes what is small; the members that a flow has one of for
 * each value are text from the start, as JavaPoet spends more on each than the compiler does.
 *
 * <p>A line feed in a given line is a space at which the line may be broken if it gets too long.
 */
public final class Source {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final String packageName;
    private final TypeNames names;
    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private String mark = "";
    private boolean opened;

    public Source(String packageName, TypeNames names) {
        this.packageName = packageName;
        this.names = names;
    }

    public TypeNames names() {
        return names;
    }

    public Source line(String line) {
        text.append(indent);
        if (line.indexOf('\n') < 0) {
            text.append(line);
        } else {
            appendWrapped(line);
        }
        text.append('\n');
        opened = false;
        return this;
    }

    /** Goes on with the line before. */
    public Source continued(String line) {
        text.append(indent).append(INDENT).append(line).append('\n');
        return this;
    }

    private void appendWrapped(String line) {
        int column = indent.length();
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf('\n', start);
            end = end < 0 ? line.length() : end;
            int length = end - start;
            if (start > 0 && column + 1 + length > WIDTH) {
                text.append('\n').append(indent).append(INDENT).append(INDENT);
                column = indent.length() + 2 * INDENT.length();
            } else if (start > 0) {
                text.append(' ');
                column++;
            }
            text.append(line, start, end);
            column += length;
            start = end + 1;
        }
    }

    public Source open(String line) {
        line(line + " {");
        indent += INDENT;
        opened = true;
        return this;
    }

    /** The line that stands before each class of the file: tools look at each for itself. */
    public Source mark(String line) {
        mark = line;
        return line(line);
    }

    /** Opens a class that is nested in the file's. */
    public Source openNested(String line) {
        return line(mark).open(line);
    }

    public Source close() {
        indent = indent.substring(INDENT.length());
        if (!opened) {
            return line("}");
        }
        text.setCharAt(text.length() - 1, '}');
        text.append('\n');
        opened = false;
        return this;
    }

    /** Closes a block that is an expression. */
    public Source closed(String end) {
        close();
        text.insert(text.length() - 1, end);
        return this;
    }

    /** Closes a block and opens the next of the same statement. */
    public Source next(String line) {
        indent = indent.substring(INDENT.length());
        return open("} " + line);
    }

    /** Sets a member apart from the one before it, if there is one. */
    public Source gap() {
        if (!opened) {
            text.append('\n');
        }
        return this;
    }

    /** What a method throws, for its head; empty where it throws nothing. */
    public String thrown(List<JavaType> types) {
        return types.isEmpty() ? "" : types.stream().map(names::of).collect(Collectors.joining(",\n", "\nthrows ", ""));
    }

    public Source javadoc(String line) {
        return line("/** " + line + " */");
    }

    public Source javadoc(List<String> lines) {
        line("/**");
        lines.forEach(line -> line(line.isEmpty() ? " *" : " * " + line));
        return line(" */");
    }

    /** Whether it names types of a package or of one within it. */
    public boolean mentions(String packageOfTypes) {
        return Stream.concat(names.imports(any -> false).stream(), Stream.of(text))
                .anyMatch(each -> each.toString().contains(packageOfTypes + "."));
    }

    /**
     * Writes the whole file.
     *
     * @param declared whether the file's package has a type of a simple name
     */
    public void writeTo(Writer writer, Predicate<String> declared) throws IOException {
        StringBuilder head = new StringBuilder();
        if (!packageName.isEmpty()) {
            head.append("package ").append(packageName).append(";\n\n");
        }
        Set<String> imports = names.imports(declared);
        imports.forEach(name -> head.append("import ").append(name).append(";\n"));
        if (!imports.isEmpty()) {
            head.append('\n');
        }
        writer.append(head).append(text);
    }
}
