package dev.leat.jmh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void measuringAndShowingKnowOnlyWhatWasMeasured() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.leat.jmh..")
                .layer("root")
                .definedBy("dev.leat.jmh")
                .layer("run")
                .definedBy("dev.leat.jmh.run")
                .layer("report")
                .definedBy("dev.leat.jmh.report")
                .layer("result")
                .definedBy("dev.leat.jmh.result")
                .whereLayer("run")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("result")
                .mayOnlyAccessLayers("result")
                .check(CLASSES);
    }

    @Test
    void namesComeFromTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Base)[A-Z]\\w*")
                .check(CLASSES);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }
}
