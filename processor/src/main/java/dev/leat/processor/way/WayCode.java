package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import java.util.List;
import java.util.stream.Stream;

/** What a way of running adds to the classes that are generated from one flow. */
public interface WayCode {
    /** Adds methods to the flow's class. */
    default void addMembers(Source flow) {}

    /** Adds nested classes to the flow's class. */
    default void addNested(Source flow) {}

    /** Adds the same methods to the class of flows in which tests replace values, where they differ there. */
    default void addReplacing(Source replaced) {}

    /** Adds nested classes to that class. */
    default void addReplacingNested(Source replaced) {}

    /** The simple names of nested classes and type variables, in whatever file: there, they hide others. */
    default Stream<String> nested() {
        return Stream.of();
    }

    /** The classes in files of their own that others mention. */
    default List<ClassName> classes() {
        return List.of();
    }

    /** Those files. */
    default List<GeneratedFile> files(FlowSources sources) {
        return List.of();
    }

    /** Whether they reach for the flow's injected objects. */
    default boolean reachesFields() {
        return false;
    }

    /** Whether they reach for what the builder holds. */
    default boolean reachesBuilder() {
        return false;
    }
}
