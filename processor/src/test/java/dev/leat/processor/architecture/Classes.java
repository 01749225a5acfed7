package dev.leat.processor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The compiled main classes of Leat's modules, without their tests. */
final class Classes {
    static final JavaClasses PROCESSOR = imported("processor");
    static final JavaClasses PUBLISHED =
            imported("annotations", "graph", "log", "model", "pictures", "processor", "runtime");

    private Classes() {}

    /** The directory that a module, a sibling of the one under test, is compiled into. */
    static Path directory(String module) {
        return Path.of("..", module, "target", "classes");
    }

    private static JavaClasses imported(String... modules) {
        return new ClassFileImporter()
                .importPaths(Stream.of(modules)
                        .map(Classes::directory)
                        .filter(Files::isDirectory)
                        .toList());
    }
}
