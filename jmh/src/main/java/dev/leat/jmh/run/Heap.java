package dev.leat.jmh.run;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The memory that measured JVMs get: all of it at once, and touched before anything is measured. Otherwise each first
 * touch of a page counts for whoever allocates just then, which made JVMs of one benchmark differ thirtyfold.
 *
 * <p>The initial size is not given as such but as a share of the machine's memory, which the maximum bounds: so a
 * {@code -Xmx} that comes later, and is smaller, holds for both.
 *
 * @param size what was asked for; empty for 2 GB, or half of the machine's memory if that is less
 */
public record Heap(Optional<String> size) {
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]*[kKmMgG]?");
    private static final String UNTOUCHED = "-XX:-AlwaysPreTouch";

    /** One of a given size. */
    public static Heap of(String size) throws UsageException {
        if (!SIZE.matcher(size).matches()) {
            throw new UsageException("--heap: which size? Such as 2g or 512m");
        }
        return new Heap(Optional.of(size));
    }

    /** The options of a JVM. */
    public List<String> jvmArguments() {
        return List.of(
                "-Xmx" + size.orElse("2g"),
                "-XX:InitialRAMPercentage=" + (size.isPresent() ? 100 : 50),
                "-XX:MaxHeapFreeRatio=100",
                "-XX:+AlwaysPreTouch");
    }

    /**
     * What comes before all other options of a JVM, each of which wins over those before it. A size that was asked for
     * replaces what the benchmark itself prepends, as generated ones do; the usual one does not.
     */
    List<String> before(List<String> benchmark, List<String> given, boolean quick) {
        List<List<String>> parts = size.isPresent()
                ? List.of(benchmark, jvmArguments(), given)
                : List.of(jvmArguments(), benchmark, quick ? List.of(UNTOUCHED) : List.of(), given);
        return Stream.of(parts).flatMap(List::stream).flatMap(List::stream).toList();
    }
}
