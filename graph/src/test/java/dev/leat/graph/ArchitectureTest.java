package dev.leat.graph;

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
    void aGraphKnowsNothingOfWhatIsMadeOfIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.leat.graph..")
                .layer("graph")
                .definedBy("dev.leat.graph")
                .layer("layout")
                .definedBy("dev.leat.graph.layout")
                .layer("picture")
                .definedBy("dev.leat.graph.picture")
                .optionalLayer("log")
                .definedBy("dev.leat.graph.log")
                .whereLayer("layout")
                .mayOnlyAccessLayers("layout")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("picture")
                .whereLayer("picture")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("log")
                .mayNotBeAccessedByAnyLayer()
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
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .filter(each -> !each.getName().isEmpty())
                        .distinct())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }
}
