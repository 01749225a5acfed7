package dev.leat.processor.plan;

/**
 * The bounds that generated code keeps to so that HotSpot compiles it well: figures in {@code docs/benchmarks.md}.
 *
 * @param methodSteps the most steps of one method. More of them run slower each, as C2 stops inlining after about 8,000
 *     bytes of inlined bytecode (DesiredMethodLimit) and registers run out; and a constructor of more values than this
 *     would pass the 325 bytes that it inlines (FreqInlineSize)
 * @param methodBytes the most bytecode of a generated method: HotSpot never compiles one of over 8,000 bytes
 *     (HugeMethodLimit)
 * @param classSteps the most steps whose chunks are methods of one class: each takes some six of the 65,535 constants
 *     that a class may have
 * @param parameterSlots the most slots of a generated method's parameters; the JVM allows 255
 * @param lazySteps the most steps of a class that makes them lazily: asking for a value creates the whole object that
 *     keeps it, and each class takes constants of the one around it
 * @param lazyFlags the most values of such a class that have a boolean each, which says whether it is made. HotSpot
 *     knows what a new object has in its first 400 bytes (TrackedInitializationLimit), and the JVM puts bytes last; if
 *     it knows all flags, it needs no object for a value that is asked for at once
 * @param nestedCalls how deep generated methods may call each other, on any thread's stack
 */
public record Limits(
        int methodSteps,
        int methodBytes,
        int classSteps,
        int parameterSlots,
        int lazySteps,
        int lazyFlags,
        int nestedCalls) {
    static final Limits HOTSPOT = new Limits(50, 3_000, 4_000, 252, 100, 40, 100);
}
