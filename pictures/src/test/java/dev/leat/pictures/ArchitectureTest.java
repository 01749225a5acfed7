package dev.leat.pictures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void aLayoutKnowsNothingOfWhatItIsFor() {
        noClasses()
                .that()
                .resideInAPackage("dev.leat.pictures.layout")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.leat.pictures", "dev.leat.graph..")
                .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }
}
