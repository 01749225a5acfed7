package namesakes.other;

/** Called like a class that is generated. */
public record NamesakesFlowBuilder(String text) {}
