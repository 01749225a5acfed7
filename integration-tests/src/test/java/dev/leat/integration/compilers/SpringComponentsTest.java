package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spring finds flows by component scan, and supplies their per-run objects with or without {@code jakarta.inject}. */
class SpringComponentsTest {
    private static final String COMPONENTS = "-Aleat.components=spring";
    private static final String JAKARTA = "jakarta.inject-api";
    private static final String JAVAX = "javax.inject";
    private static final String SPRING = "spring-";

    @TempDir
    Path folder;

    static Stream<Named<Compilation>> besideSpring() {
        return Stream.of(
                named("with jakarta.inject", Compilation.javac()),
                named("with javax.inject", Compilation.javac().without(JAKARTA)),
                named("with neither", Compilation.javac().without(JAKARTA, JAVAX)),
                named(
                        "with neither, by Eclipse",
                        Compilation.with(new EclipseCompiler())
                                .options("-warn:none")
                                .without(JAKARTA, JAVAX)));
    }

    @ParameterizedTest
    @MethodSource("besideSpring")
    void springFindsAndWiresFlows(Compilation compilation) throws Exception {
        Compiled compiled = compilation.options(COMPONENTS).compile(Compilation.flows("spring"), folder);

        assertThat(compiled.run()).map(Object::toString).isEqualTo("""
                        run: Corner shop: a dozen ham at 3 EUR [open audit, audit: 3, open ledger, ledger: a dozen ham, close ledger, close audit]
                        again: Corner shop: one kiwi at 4 EUR [open ledger, ledger: one kiwi, close ledger]
                        target: one potato [open audit, audit: 6, open ledger, ledger: one potato, close ledger, close audit]
                        lazy: Corner shop: a dozen ham at 3 EUR
                        closed [open audit, audit: 3, open ledger, ledger: a dozen ham, close ledger, close audit]
                        sheet: Corner shop: a dozen ham at 3 EUR [open audit, audit: 3, open ledger, ledger: a dozen ham, close ledger, close audit]
                        graph: Corner shop: a dozen ham at 3 EUR [open audit, audit: 3, open ledger, ledger: a dozen ham, close ledger, close audit]
                        replaced: a dozen ham [open test, test: 3, open test ledger, test ledger: a dozen ham, close test ledger, close test]
                        session: 2 [open ledger, ledger: 1, close ledger, open ledger, ledger: 2, close ledger]
                        short: remember ham [open ledger, ledger: remember ham, close ledger]
                        included: 3
                        namesakes: paper here
                        imported and found: 1
                        made and found: [pricingFlow], lazy
                        """.lines().toList());
    }

    @Test
    void aFlowForSpringReadsLikeThis() throws Exception {
        assertThat(reminder(Compilation.javac().without(JAKARTA, JAVAX).options(COMPONENTS)))
                .contains("""
                        @Generated("dev.leat.processor.LeatProcessor")
                        @GeneratedFlow(Reminder.class)
                        @Component
                        final class ReminderFlow {
                            private final ObjectFactory<Connection> ledgerProvider;

                            ReminderFlow(@Qualifier("ledger") ObjectFactory<Connection> ledgerProvider) {
                                this.ledgerProvider = ledgerProvider;
                            }

                            /** Makes every value, each after those it takes, on the calling thread. */
                            public Outputs run(String good) {
                                try (Connection ledger = ledgerProvider.getObject()) {
                                    String reminder = Reminder.reminder(good, ledger);
                                    return new Outputs(reminder);
                                }
                            }
                        """)
                .contains("import org.springframework.beans.factory.ObjectFactory;")
                .contains("import org.springframework.stereotype.Component;");
    }

    @Test
    void jakartaInjectGoesFirst() throws Exception {
        assertThat(reminder(Compilation.javac().options(COMPONENTS)))
                .contains(
                        "import jakarta.inject.Provider;",
                        "@Component\nfinal class",
                        "    @Inject\n    ReminderFlow(@Qualifier(\"ledger\") Provider<Connection> ledgerProvider)");
    }

    @Test
    void springWithoutTheOptionLeavesNoMark() throws Exception {
        assertThat(reminder(Compilation.javac().without(JAKARTA, JAVAX)))
                .contains("ObjectFactory<Connection>")
                .doesNotContain("Component");
        assertThat(reminder(Compilation.javac().without(JAKARTA)))
                .contains("import javax.inject.Provider;", "@Inject")
                .doesNotContain("Component", "ObjectFactory");
    }

    private String reminder(Compilation compilation) throws IOException {
        List<Path> sources = Compilation.flows("spring").stream()
                .filter(file -> file.endsWith("Reminder.java") || file.endsWith("Connection.java"))
                .toList();
        return compilation
                .compile(sources, folder.resolve(String.valueOf(compilation.hashCode())))
                .files()
                .get("market/ReminderFlow.java");
    }

    @Test
    void whatDaggerWiresIsNotForSpringToFind() throws Exception {
        Compiled compiled = Compilation.javac()
                .running(Compilation.DAGGER, Compilation.LEAT)
                .options(COMPONENTS)
                .compile(Compilation.flows("modules"), folder);

        assertThat(compiled.files().get("market/ClockedFlow.java"))
                .contains("@Inject")
                .doesNotContain("springframework");
    }

    /** With the sources and the checks of flows that open objects for their runs in one way or another. */
    @ParameterizedTest
    @ValueSource(strings = {"accounts", "benchmarks", "lazy", "on-demand", "on-demand-kept", "resources", "sheets"})
    void everyWayOfRunningGetsObjectsFromSpring(String flows) throws Exception {
        Compiled spring = Compilation.javac().without(JAKARTA, JAVAX).compile(cases(flows), folder.resolve("spring"));

        assertThat(spring.files().values())
                .anyMatch(text -> text.contains(".getObject()") || text.contains("::getObject"));
        assertThat(spring.check()).isNotEmpty();
    }

    @Test
    void withoutAnyOfThemASupplierDoes() throws Exception {
        Compiled alone = Compilation.javac().without(JAKARTA, JAVAX, SPRING).compile(cases("resources"), folder);

        assertThat(alone.files().get("resources/SessionFlow.java"))
                .contains("import java.util.function.Supplier;", "counterProvider.get()")
                .doesNotContain("@Inject");
        assertThat(alone.check()).isNotEmpty();
    }

    private static List<Path> cases(String flows) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../processor/src/test/resources/flows", flows))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
