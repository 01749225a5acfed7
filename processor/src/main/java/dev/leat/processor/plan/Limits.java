package dev.leat.processor.plan;

/**
 * The bounds that generated code keeps to so that HotSpot compiles it well. Measured in {@code docs/benchmarks.md}.
 *
 * @param constructedValues up to so many values {@code Outputs} has a constructor: beyond, its bytecode passes the 325
 *     bytes (FreqInlineSize) that HotSpot inlines, and every value would travel through the stack twice
 * @param methodBytes the most bytecode of a generated method: HotSpot never compiles one of over 8,000 bytes
 *     (HugeMethodLimit), and C2 stops inlining at about as many inlined ones (DesiredMethodLimit)
 * @param methodSteps the most steps of one method: what they inline counts, too
 * @param parameterSlots the most slots of a generated chunk's parameters; the JVM allows 255
 * @param partSteps the most steps of one nested class: each takes up to six of its 65,535 constants
 */
record Limits(int constructedValues, int methodBytes, int methodSteps, int parameterSlots, int partSteps) {
    static final Limits HOTSPOT = new Limits(50, 3_000, 150, 252, 3_000);
}
