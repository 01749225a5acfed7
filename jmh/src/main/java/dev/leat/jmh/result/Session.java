package dev.leat.jmh.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How something was measured.
 *
 * @param started when
 * @param took how long so far
 * @param arguments the command line
 * @param quick whether only to see that everything runs
 * @param rounds how many rounds were asked for
 * @param completed how many are complete
 * @param loads the load of the machine when each round began
 * @param jmh the version of JMH
 * @param leat the version of Leat
 * @param jvms the JVMs that ran the benchmarks
 */
public record Session(
        Instant started,
        Duration took,
        List<String> arguments,
        boolean quick,
        int rounds,
        int completed,
        List<Double> loads,
        String jmh,
        String leat,
        List<String> jvms) {
    public Session {
        arguments = List.copyOf(arguments);
        loads = List.copyOf(loads);
        jvms = List.copyOf(jvms);
    }
}
