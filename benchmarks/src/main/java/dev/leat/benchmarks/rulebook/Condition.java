package dev.leat.benchmarks.rulebook;

/**
 * A condition on the input: some multiples are close enough to a multiple of something else.
 *
 * @param modulus of the multiple
 * @param below what the remainder has to be
 */
public record Condition(int number, int factor, int modulus, int below) {
    public String name() {
        return "c" + number;
    }

    /** Over the input {@code x}. */
    public String expression() {
        return "Math.floorMod(x * " + factor + " + " + number + ", " + modulus + ") < " + below;
    }
}
