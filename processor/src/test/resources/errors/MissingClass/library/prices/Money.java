package prices;

public record Money(int cents) {}
