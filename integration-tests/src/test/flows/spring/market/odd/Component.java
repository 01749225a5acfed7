package market.odd;

/** Called like what marks the flow for Spring. */
public record Component(String name) {}
