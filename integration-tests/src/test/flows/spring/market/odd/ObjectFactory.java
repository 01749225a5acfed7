package market.odd;

/** Called like what Spring supplies. */
public record ObjectFactory<T>(T made) {}
