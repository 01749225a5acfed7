package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import java.util.List;
import java.util.Optional;

/** The methods that give the values. */
public final class Accessors {
    private Accessors() {}

    /** Opens the method that gives a step's value. */
    public static void open(Source source, Step step, List<JavaType> thrown) {
        source.gap().javadoc(OutputsWriter.origin(step));
        addAnnotation(source, step);
        open("public ", source, step, thrown);
    }

    /** Opens the same method where only its class calls it. */
    public static void openHidden(Source source, Step step, List<JavaType> thrown) {
        source.gap();
        open("private ", source, step, thrown);
    }

    /** Opens the same method of a class within, which nobody else sees. */
    public static void openWithin(Source source, Step step, List<JavaType> thrown) {
        source.gap();
        open("", source, step, thrown);
    }

    private static void open(String visibility, Source source, Step step, List<JavaType> thrown) {
        source.method(visibility, given(source, step), step.value(), List.of(), thrown);
    }

    /** The annotation of a method that may give null, where it stands there. */
    static void addAnnotation(Source source, Step step) {
        if (!step.mayBeAbsent()) {
            source.names().onDeclaration(step.nullable()).ifPresent(source::above);
        }
    }

    /** The type of what is given. */
    static String given(Source source, Step step) {
        return step.mayBeAbsent() ? kept(source, step) : source.names().of(step.type(), step.nullable());
    }

    /** The type of a value that is kept as an {@code Optional} if it may be absent. */
    public static String kept(Source source, Step step) {
        return step.mayBeAbsent()
                ? source.names().of(Optional.class) + "<" + source.names().boxed(step.type()) + ">"
                : source.names().of(step.type());
    }
    /** A made value as it is kept. */
    public static String kept(Source source, Step step, String made) {
        return step.mayBeAbsent()
                ? source.names().of(Optional.class) + (step.type().isPrimitive() ? ".of(" : ".ofNullable(") + made + ")"
                : made;
    }
}
