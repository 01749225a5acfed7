package dev.leat.processor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The processor's stages are packages, and each knows only what its place in the pipeline needs. */
class LayersTest {
    private static final String ROOT = "dev.leat.processor";

    /** Javac's model of the user's program, without the table of keywords, which knows no program. */
    private static final DescribedPredicate<JavaClass> COMPILER = resideInAnyPackage(
                    "javax.annotation.processing..", "javax.lang.model..", "javax.tools..")
            .and(not(nameMatching("javax\\.lang\\.model\\.SourceVersion")))
            .as("the compiler's interfaces");

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "guard,   ''",
        "model,   ''",
        "problem, model",
        "read,    model problem",
        "check,   model problem guard",
        "code,    model",
        "plan,    model code",
        "way,     model code plan problem",
        "write,   model plan code way",
        "report,  model problem read",
    })
    void stagesUseWhatComesBeforeThem(String stage, String used) {
        String[] allowed = Stream.concat(
                        Stream.of(stage), Stream.of(used.split(" ")).filter(name -> !name.isEmpty()))
                .map(LayersTest::packageOf)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(packageOf(stage))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .check(Classes.PROCESSOR);
    }

    @Test
    void aWayOfRunningIsARoomOfItsOwn() {
        slices().matching(packageOf("way.(*).."))
                .should()
                .notDependOnEachOther()
                .check(Classes.PROCESSOR);
        classes()
                .that()
                .resideInAPackage(packageOf("way.*"))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAnyPackage(Stream.of("model", "code", "plan", "problem", "way", "way.*")
                                .map(LayersTest::packageOf)
                                .toArray(String[]::new))))
                .check(Classes.PROCESSOR);
    }

    @Test
    void everyClassBelongsToAStage() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOT,
                        packageOf("guard"),
                        packageOf("model"),
                        packageOf("problem"),
                        packageOf("read"),
                        packageOf("check"),
                        packageOf("code"),
                        packageOf("plan"),
                        packageOf("way.."),
                        packageOf("write"),
                        packageOf("report"))
                .orShould()
                .haveSimpleName("module-info")
                .check(Classes.PROCESSOR);
    }

    @Test
    void onlyTheEndsOfThePipelineKnowTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, packageOf("read"), packageOf("report"))
                .should()
                .dependOnClassesThat(COMPILER)
                .check(Classes.PROCESSOR);
    }

    private static String packageOf(String stage) {
        return ROOT + "." + stage;
    }
}
