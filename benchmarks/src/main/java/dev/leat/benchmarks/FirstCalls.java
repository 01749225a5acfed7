package dev.leat.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the first calls cost in one fresh JVM, on the clock.
 *
 * @param first nanoseconds of the first, with the classes that it loads
 * @param all nanoseconds of all, the first included
 * @param made what the first and the last made, as a number
 */
record FirstCalls(long first, long all, long made) {
    /** What calls made, so that nobody can leave them out. */
    private static volatile @Nullable Object kept;

    /**
     * Makes them in this JVM, and prints what they cost. Takes the class of a {@link ColdRun} and a number of calls.
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        ColdRun contender = Class.forName(arguments[0])
                .asSubclass(ColdRun.class)
                .getDeclaredConstructor()
                .newInstance();
        int calls = Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        contender.create();
        Object first = contender.run(0);
        long afterFirst = System.nanoTime();
        for (int x = 1; x < calls; x++) {
            kept = contender.run(x);
        }
        long end = System.nanoTime();
        Object last = calls > 1 ? Objects.requireNonNull(kept) : first;
        long made = ((long) contender.values(first).hashCode() << Integer.SIZE)
                ^ contender.values(last).hashCode();
        System.out.println((afterFirst - start) + " " + (end - start) + " " + made);
    }

    /** Has them made in a fresh JVM. */
    static FirstCalls in(FreshJvm jvm, String contender, int calls) throws IOException {
        Process process = jvm.running(FirstCalls.class, List.of(contender, String.valueOf(calls)))
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            if (line == null) {
                throw new IllegalStateException(contender + " failed");
            }
            String[] numbers = line.split(" ", 3);
            return new FirstCalls(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
        }
    }
}
