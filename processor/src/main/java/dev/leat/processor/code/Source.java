package dev.leat.processor.code;

import dev.leat.processor.model.JavaType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;

/**
 * A Java file while it is written.
 *
 * <p>A line feed in a given line is a space at which the line may be broken if it gets too long.
 */
public interface Source {
    TypeNames names();

    Source line(String line);

    /** Goes on with the line before. */
    default Source continued(String line) {
        return line("    " + line);
    }

    /** A line above a declaration: of its documentation, or an annotation. */
    default Source above(String line) {
        return line(line);
    }

    default Source overriding() {
        return above("@" + names().of(Override.class));
    }

    default Source javadoc(String line) {
        return above("/** " + line + " */");
    }

    default Source javadoc(List<String> lines) {
        above("/**");
        lines.forEach(line -> above(line.isEmpty() ? " *" : " * " + line));
        return above(" */");
    }

    /** The annotation that stands above each class of the file: tools look at each for itself. */
    Source mark(String line);

    /**
     * Opens a class or an interface.
     *
     * @param head {@code public final class OrderFlow}
     * @param supertypes {@code implements AutoCloseable}, or empty
     */
    Source type(String head, String supertypes);

    default Source type(String head) {
        return type(head, "");
    }

    /**
     * Opens a record.
     *
     * @param modifiers {@code "public static "}: each with a space after it
     * @param components {@code "String name"}
     */
    default Source record(String modifiers, String name, List<String> components) {
        return type(modifiers + "record " + name + "(" + String.join(",\n", components) + ")");
    }

    /**
     * Opens a method.
     *
     * @param modifiers {@code "public static "}: each with a space after it
     * @param returned empty for a constructor
     * @param parameters {@code "String name"}
     */
    Source method(String modifiers, String returned, String name, List<String> parameters, List<JavaType> thrown);

    default Source method(String modifiers, String returned, String name, String... parameters) {
        return method(modifiers, returned, name, List.of(parameters), List.of());
    }

    /**
     * Adds the method of an interface.
     *
     * @param parameters {@code "String name"}
     */
    Source signature(String returned, String name, List<String> parameters, List<JavaType> thrown);

    default Source constructor(String modifiers, String name, List<String> parameters) {
        return method(modifiers, "", name, parameters, List.of());
    }

    /** Adds a constructor that stores what it is given, and nothing more. */
    default Source storingConstructor(String modifiers, String name, List<String> parameters) {
        return constructor(modifiers, name, parameters).store(parameters).close();
    }

    /** Stores each parameter in the field of its name. */
    default Source store(List<String> parameters) {
        for (String parameter : parameters) {
            String stored = variable(parameter);
            line("this." + stored + " = " + stored + ";");
        }
        return this;
    }

    /** What a parameter or component is called. */
    static String variable(String parameter) {
        return parameter.substring(parameter.lastIndexOf(' ') + 1);
    }

    /** A {@code public static final} field. */
    default Source constant(String type, String name, String value) {
        return line("public static final " + type + " " + name + " = " + value + ";");
    }

    /** Opens a statement. */
    Source open(String line);

    default Source close() {
        return close("");
    }

    /**
     * Closes a block.
     *
     * @param end what stands after it, if the block is an expression
     */
    Source close(String end);

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
}
