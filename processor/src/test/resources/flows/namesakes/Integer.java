package namesakes;

/** Hides the one of {@code java.lang} from its package. */
record Integer(String text) {}
