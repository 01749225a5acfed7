package dev.leat.processor.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws who uses whom among the processor's packages, for the documentation. */
class PackageGraphTest {
    private static final String ROOT = "dev.leat.processor";

    @Test
    void theDrawingShowsTheCode() throws IOException {
        Golden.of("docs/architecture-packages.mmd").assertEqualTo(drawing());
    }

    private static String drawing() {
        return Classes.PROCESSOR.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(PackageGraphTest::arrow)
                .distinct()
                .sorted()
                .collect(Collectors.joining("", "flowchart LR\n", ""));
    }

    private static Stream<String> arrow(Dependency dependency) {
        String user = dependency.getOriginClass().getPackageName();
        String used = dependency.getTargetClass().getPackageName();
        return user.equals(used) || !used.startsWith(ROOT)
                ? Stream.empty()
                : Stream.of("  %s --> %s\n".formatted(node(user), node(used)));
    }

    /** The ways of running use the same packages, and none of them another: they are drawn as one. */
    private static String node(String packageName) {
        return packageName.startsWith(ROOT + ".way.")
                ? "ways[way.*]"
                : packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
