package dev.leat.processor.code;

import dev.leat.processor.model.JavaType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
    public Source mark(String line) {
        mark = line;
        return line(line);
    }

    @Override
    public Source type(String head, String supertypes) {
        if (!indent.isEmpty() && !mark.isEmpty()) {
            line(mark);
        }
        return open(supertypes.isEmpty() ? head : head + " " + supertypes);
    }

    @Override
    public Source method(
            String modifiers, String returned, String name, List<String> parameters, List<JavaType> thrown) {
        return open(head(modifiers + returned + (returned.isEmpty() ? "" : " "), name, parameters, thrown));
    }

    @Override
    public Source signature(String returned, String name, List<String> parameters, List<JavaType> thrown) {
        return line(head(returned + " ", name, parameters, thrown) + ";");
    }

    private String head(String before, String name, List<String> parameters, List<JavaType> thrown) {
        StringBuilder head = new StringBuilder(before).append(name).append('(');
        head.append(String.join(",\n", parameters)).append(')');
        for (int i = 0; i < thrown.size(); i++) {
            head.append(i == 0 ? "\nthrows " : ",\n").append(names.of(thrown.get(i)));
        }
        return head.toString();
    }

    @Override
    public Source open(String line) {
        line(line + " {");
        indent += INDENT;
        opened = true;
        return this;
    }

    @Override
    public Source close(String end) {
        indent = indent.substring(INDENT.length());
        if (!opened) {
            return line("}" + end);
        }
        text.setCharAt(text.length() - 1, '}');
        text.append(end).append('\n');
        opened = false;
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
        return names.isNamed(packageOfTypes, text);
    }

    @Override
    public void writeTo(Writer writer, Predicate<String> declared) throws IOException {
        writeTo(writer, names.imports(declared));
    }

    private void writeTo(Writer writer, Set<String> imports) throws IOException {
        StringBuilder head = new StringBuilder();
        if (!packageName.isEmpty()) {
            head.append("package ").append(packageName).append(";\n\n");
        }
        imports.forEach(name -> head.append("import ").append(name).append(";\n"));
        if (!imports.isEmpty()) {
            head.append('\n');
        }
        writer.append(head).append(text);
    }

    /** Writes it with no more imports than it needs. */
    void writeUsedTo(Writer writer, Predicate<String> declared) throws IOException {
        Set<String> imports = names.imports(declared);
        imports.removeIf(name -> !TypeNames.isWordOf(text, name.substring(name.lastIndexOf('.') + 1)));
        writeTo(writer, imports);
    }
}
