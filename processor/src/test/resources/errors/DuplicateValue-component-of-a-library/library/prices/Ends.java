package prices;

public record Ends(char first, char last) {}
