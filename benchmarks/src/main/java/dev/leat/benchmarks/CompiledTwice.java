package dev.leat.benchmarks;

import dev.leat.benchmarks.Javac.Compilation;
import java.util.Map;
import java.util.TreeMap;

/**
 * A declaration compiled with its processor, and right after that with none, together with the sources that the
 * processor wrote: the difference is what the processor costs.
 *
 * @param ready the declaration compiled with a processor that only writes the same files: the least that any would cost
 */
record CompiledTwice(Compilation processed, Compilation ready, Compilation plain) {
    static CompiledTwice of(Javac javac, CompiledWay way, int steps) {
        String source = way.source(steps);
        Map<String, String> declared = Map.of(way.declaration(), source);
        Compilation processed = javac.with(way.processors(), declared);
        Compilation ready = javac.withReady(declared, processed);
        Map<String, String> written = new TreeMap<>(processed.generated());
        written.put(way.declaration(), source);
        return new CompiledTwice(processed, ready, javac.withoutProcessors(written));
    }

    double ratio() {
        return processed.cpuMillis() / plain.cpuMillis();
    }
}
