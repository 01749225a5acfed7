package dev.leat.processor.model;

/**
 * What a type is as a sequence.
 *
 * @param form how one gets at its elements
 * @param element the type of each
 */
public record Sequence(Form form, JavaType element) {
    /** How one gets at the elements of a sequence. */
    public enum Form {
        ARRAY,
        LIST,
        COLLECTION,
        ITERABLE,
        /** Its entries are meant. */
        MAP,
        /** It can be read once, and has to be closed. */
        CLOSEABLE_ITERABLE,
        /** It can be read once. */
        ITERATOR,
        /** It can be read once, and has to be closed. */
        CLOSEABLE_ITERATOR,
        /** It can be read once, and has to be closed. */
        STREAM;

        /** The same of a type that can be closed. */
        public Form closeable() {
            return switch (this) {
                case ITERATOR -> CLOSEABLE_ITERATOR;
                case STREAM -> STREAM;
                default -> CLOSEABLE_ITERABLE;
            };
        }
    }

    /** Whether it is simply read again for another pass. */
    public boolean isReadAgain() {
        return form == Form.ARRAY || form == Form.LIST;
    }

    /** Whether it tells how many elements it has. */
    public boolean isSized() {
        return form == Form.ARRAY || form == Form.LIST || form == Form.COLLECTION || form == Form.MAP;
    }

    /** Whether it has to be closed. */
    public boolean isClosed() {
        return isOnePass() && form != Form.ITERATOR;
    }

    /** Whether it gives its elements itself. */
    public boolean isIterator() {
        return form == Form.ITERATOR || form == Form.CLOSEABLE_ITERATOR;
    }

    /** Whether it can be read once only. */
    public boolean isOnePass() {
        return form.compareTo(Form.CLOSEABLE_ITERABLE) >= 0;
    }
}
