package namesakes.other;

/** Called like a class that is nested in every flow. */
public record Outputs(String text) {}
