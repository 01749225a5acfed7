package dev.leat.jmh.result;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where something was measured.
 *
 * @param system the operating system, with its version and architecture
 * @param processor the name that the processor gives itself, where the system tells
 * @param processors how many of them the JVM sees
 * @param memoryBytes how much memory there is
 * @param jvm the JVM and its version
 */
public record Machine(String system, Optional<String> processor, int processors, long memoryBytes, String jvm) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This machine, and the JVM that asks. */
    public static Machine here() {
        return new Machine(
                properties("os.name", "os.version", "os.arch"),
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                bean().getTotalMemorySize(),
                properties("java.vm.name", "java.vm.version"));
    }

    /** How many programs compute or wait for a processor, on average over the last minute; negative if unknown. */
    public static double load() {
        return bean().getSystemLoadAverage();
    }

    /** In words: {@code 2 × Intel Xeon, Linux 6.1 amd64, OpenJDK 64-Bit Server VM 17.0.15+6}. */
    @Override
    public String toString() {
        return processors + " × " + processor.orElse("processor of unknown name") + ", " + system + ", " + jvm;
    }

    private static OperatingSystemMXBean bean() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    private static String properties(String... names) {
        return String.join(" ", Stream.of(names).map(System::getProperty).toList());
    }

    private static Optional<String> processorName() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }
}
