package dev.leat.processor.model;

/** A place in the user's source. Opaque: only the stages that read and report can open it. */
public interface Place {
    /** Whether it is the declaration that it stands for; otherwise that is in a class file, and this leads there. */
    default boolean isDeclaration() {
        return true;
    }

    /** The flow in {@code include} that leads there, as people write it; empty where the declaration is inherited. */
    default String include() {
        return "";
    }
}
