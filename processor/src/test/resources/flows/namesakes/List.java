package namesakes.other;

/** Called like one that is imported. */
public record List(String text) {}
