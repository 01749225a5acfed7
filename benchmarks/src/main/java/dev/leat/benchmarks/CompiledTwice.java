package dev.leat.benchmarks;

import dev.leat.benchmarks.Javac.Compilation;
import java.util.Map;
import java.util.TreeMap;

/**
 * A declaration compiled with its processor, and right after that with none, together with the sources that the
 * processor wrote: the difference is what the processor costs.
 */
record CompiledTwice(Compilation processed, Compilation plain) {
    static CompiledTwice of(Javac javac, CompiledWay way, int steps) {
        String source = way.source(steps);
        Compilation processed = javac.with(way.processors(), Map.of(way.declaration(), source));
        Map<String, String> written = new TreeMap<>(processed.generated());
        written.put(way.declaration(), source);
        return new CompiledTwice(processed, javac.withoutProcessors(written));
    }

    double ratio() {
        return processed.cpuMillis() / plain.cpuMillis();
    }
}
