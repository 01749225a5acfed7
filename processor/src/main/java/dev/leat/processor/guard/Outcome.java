package dev.leat.processor.guard;

/** What is left to find out of a formula once some facts are known. */
public sealed interface Outcome {
    /** Nothing: it holds or does not. */
    record Known(boolean holds) implements Outcome {}

    /**
     * Something.
     *
     * @param rest what still has to be tested
     */
    record Open(Formula rest) implements Outcome {}
}
