package dev.leat.jmh.run;

import dev.leat.jmh.result.Group.Subject;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One benchmark method with one set of parameter values.
 *
 * @param subject what it is compared within
 * @param name the method
 * @param timing how long it is measured
 * @param jvmArguments which options of its JVM come first
 */
record Benchmark(Subject subject, String name, Timing timing, List<String> jvmArguments) {
    /** Has JMH run this one and no other: by exclusion, since it adds up what options and their parents include. */
    void applyTo(OptionsBuilder options) {
        options.exclude("^(?!" + Pattern.quote(subject.benchmark() + "." + name) + "$)");
        subject.parameters().forEach((parameter, value) -> options.param(parameter, value));
        options.jvmArgsPrepend(jvmArguments.toArray(String[]::new));
        timing.applyTo(options);
    }
}
