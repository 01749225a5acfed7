package dev.leat.model;

/** As what a value is taken. */
public enum Taking {
    /** As it is; the alternative does not apply without it. */
    PLAIN,
    /** As what is in the {@code Optional} that it is; the alternative does not apply without that. */
    CONTENT,
    /** The same, but as null where there is none. */
    CONTENT_OR_NULL,
    /** In an {@code Optional}, which is empty where the value is absent. */
    OPTIONAL,
    /** As null where it is absent. */
    NULLABLE
}
