package namesakes.other;

/** Called like one of {@code java.lang} that generated code mentions itself. */
public record Override(String text) {}
