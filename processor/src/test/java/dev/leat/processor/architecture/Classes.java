package dev.leat.processor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The processor's compiled main classes, without their tests. */
final class Classes {
    static final JavaClasses PROCESSOR = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Classes() {}
}
