package dev.leat.processor.code;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The text of a Java file while it is written.
 *
 * <p>A line feed in a given line is a space at which the line may be broken if it gets too long.
 */
public final class SourceText implements Source {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final String packageName;
    private final TypeNames names;
    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private String mark = "";
    private boolean opened;

    public SourceText(String packageName, TypeNames names) {
        this.packageName = packageName;
        this.names = names;
    }

    @Override
    public TypeNames names() {
        return names;
    }

    @Override
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

    @Override
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

    @Override
    public Source open(String line) {
        line(line + " {");
        indent += INDENT;
        opened = true;
        return this;
    }

    @Override
    public Source mark(String line) {
        mark = line;
        return line(line);
    }

    @Override
    public Source openNested(String line) {
        return line(mark).open(line);
    }

    @Override
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

    @Override
    public Source closed(String end) {
        close();
        text.insert(text.length() - 1, end);
        return this;
    }

    @Override
    public Source next(String line) {
        indent = indent.substring(INDENT.length());
        return open("} " + line);
    }

    @Override
    public Source gap() {
        if (!opened) {
            text.append('\n');
        }
        return this;
    }

    @Override
    public boolean mentions(String packageOfTypes) {
        return Stream.concat(names.imports(any -> false).stream(), Stream.of(text))
                .anyMatch(each -> each.toString().contains(packageOfTypes + "."));
    }

    @Override
    public void writeTo(Writer writer, Predicate<String> declared) throws IOException {
        writeTo(writer, declared, any -> true);
    }

    /** @param used whether the file mentions a type of a simple name, so that it has to be imported */
    void writeTo(Writer writer, Predicate<String> declared, Predicate<String> used) throws IOException {
        StringBuilder head = new StringBuilder();
        if (!packageName.isEmpty()) {
            head.append("package ").append(packageName).append(";\n\n");
        }
        List<String> imports = names.imports(declared).stream()
                .filter(name -> used.test(name.substring(name.lastIndexOf('.') + 1)))
                .toList();
        imports.forEach(name -> head.append("import ").append(name).append(";\n"));
        if (!imports.isEmpty()) {
            head.append('\n');
        }
        writer.append(head).append(text);
    }
}
