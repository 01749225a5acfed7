package dev.leat.processor.code;

import dev.leat.processor.model.JavaType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A Java file while it is written.
 *
 * <p>A line feed in a given line is a space at which the line may be broken if it gets too long.
 */
public interface Source {
    TypeNames names();

    Source line(String line);

    /** Goes on with the line before. */
    Source continued(String line);

    Source open(String line);

    /** The line that stands before each class of the file: tools look at each for itself. */
    Source mark(String line);

    /** Opens a class that is nested in the file's. */
    Source openNested(String line);

    Source close();

    /** Closes a block that is an expression. */
    Source closed(String end);

    /** Closes a block and opens the next of the same statement. */
    Source next(String line);

    /** Sets a member apart from the one before it, if there is one. */
    Source gap();

    /** Whether it names types of a package or of one within it. */
    boolean mentions(String packageOfTypes);

    /**
     * Writes the whole file.
     *
     * @param declared whether the file's package has a type of a simple name
     */
    void writeTo(Writer writer, Predicate<String> declared) throws IOException;

    /** What a method throws, for its head; empty where it throws nothing. */
    default String thrown(List<JavaType> types) {
        return types.isEmpty()
                ? ""
                : types.stream().map(names()::of).collect(Collectors.joining(",\n", "\nthrows ", ""));
    }

    default Source javadoc(String line) {
        return line("/** " + line + " */");
    }

    default Source javadoc(List<String> lines) {
        line("/**");
        lines.forEach(line -> line(line.isEmpty() ? " *" : " * " + line));
        return line(" */");
    }
}
