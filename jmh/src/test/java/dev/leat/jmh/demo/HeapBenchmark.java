package dev.leat.jmh.demo;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes into a file what its JVM says of its heap. Asks for one as generated benchmarks do, or for one of its own. */
@State(Scope.Benchmark)
public class HeapBenchmark {
    @Param("said")
    public String file;

    @Benchmark
    public void plain() {}

    @Benchmark
    @Fork(jvmArgsPrepend = {"-Xmx2g", "-XX:InitialRAMPercentage=50", "-XX:MaxHeapFreeRatio=100", "-XX:+AlwaysPreTouch"})
    public void generated() {}

    @Benchmark
    @Fork(jvmArgsPrepend = "-Xmx96m")
    public void prepending() {}

    @Benchmark
    @Fork(jvmArgsAppend = "-Xmx96m")
    public void appending() {}

    @Setup
    public void say() throws IOException {
        System.gc(); // After which G1 gives back what it does not need, if it may.
        Files.writeString(
                Path.of(file),
                option("InitialHeapSize") / 1_048_576 + " of " + option("MaxHeapSize") / 1_048_576 + " MB, "
                        + Runtime.getRuntime().totalMemory() / 1_048_576 + " after a collection, touched: "
                        + value("AlwaysPreTouch"));
    }

    private static long option(String name) {
        return Long.parseLong(value(name));
    }

    private static String value(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }
}
