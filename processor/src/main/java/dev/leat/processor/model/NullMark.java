package dev.leat.processor.model;

/** The annotation that lets a value be null. */
public record NullMark(ClassName type, Standing standing) {
    /** Where generated code writes it. */
    public enum Standing {
        /** Within the type, as JSpecify's. */
        TYPE,
        /** Before the method or component. */
        DECLARATION,
        /** Nowhere: it is not there, or hidden, and so known by its name only. */
        NOWHERE
    }

    /** How it is written in full. */
    public String code() {
        return "@" + type.canonicalName();
    }

    @Override
    public String toString() {
        return "@" + type.shortName();
    }
}
