package dev.leat.integration.published;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every class of the published modules. */
class ConventionsTest {
    @Test
    void namesComeFromTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(Published.ALL);
    }

    /** A record may well speak of something abstract. */
    @Test
    void inheritanceIsNotForReuse() {
        noClasses()
                .that()
                .areNotRecords()
                .should()
                .haveNameMatching(".*[.$](Abstract|Base)[A-Z]\\w*")
                .check(Published.ALL);
    }

    /** The package of the program that runs benchmarks also has the profiler that its parts and users name. */
    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.leat.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(nameMatching("dev\\.leat\\.jmh\\.Main"), alwaysTrue())
                .check(Published.ALL);
    }

    @Test
    void nobodyNeedsDagger() {
        noClasses().should().dependOnClassesThat().resideInAPackage("dagger..").check(Published.ALL);
    }

    /** NullAway looks at marked packages only. The annotations, which have no code and no dependency, need no mark. */
    @Test
    void packagesAreNullMarked() {
        Stream<JavaPackage> packages = Published.ALL.stream()
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.getName().equals("dev.leat"));

        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }
}
