package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EclipseCompilerTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "include", "inherit", "inject", "secrets"})
    void eclipseGeneratesWhatJavacGeneratesAndRunsIt(String flows) throws Exception {
        Compiled javac = Compilation.javac().compile(Compilation.flows(flows), folder.resolve("javac"));
        Compiled eclipse = Compilation.with(new EclipseCompiler())
                .options("-warn:none")
                .compile(Compilation.flows(flows), folder.resolve("eclipse"));

        eclipse.assertGenerated(javac);
        assertThat(eclipse.run()).isNotEmpty().isEqualTo(javac.run());
    }

    @Test
    void eclipseKeepsSecretsAsJavacDoes() throws Exception {
        Compiled eclipse = Compilation.with(new EclipseCompiler())
                .options("-warn:none")
                .compile(Compilation.flows("secrets"), folder);

        assertThat(eclipse.run().toString())
                .contains("Outputs[answer=6, key=(secret), name=key 6, teeth=(secret), alloy=(secret)]")
                .contains("copper and tin");
    }

    @Test
    void eclipseShowsTheErrorsThatJavacShows() throws Exception {
        Compiled javac = Compilation.javac()
                .options("-Aleat.diagnostics=json")
                .attempt(Compilation.flows("broken"), folder.resolve("javac"));
        Compiled eclipse = Compilation.with(new EclipseCompiler())
                .options("-warn:none", "-Aleat.diagnostics=json")
                .attempt(Compilation.flows("broken"), folder.resolve("eclipse"));

        assertThat(eclipse.messages()).isNotEmpty();
        assertThat(inShort(eclipse.messages())).isEqualTo(inShort(javac.messages()));
        assertThat(inShort(eclipse.files())).isEqualTo(inShort(javac.files()));
    }

    /** Without packages, as Eclipse does not tell which types a file imports: there fixes have them in full. */
    private static String inShort(Object texts) {
        return texts.toString().replaceAll("\\b(dev\\.leat|java\\.util)\\.(?=[A-Z])", "");
    }

    @Test
    void eclipseRunsDaggerBesideLeat() throws Exception {
        Compiled eclipse = Compilation.with(new EclipseCompiler())
                .options("-warn:none")
                .running(Compilation.DAGGER, Compilation.LEAT)
                .compile(Compilation.flows("modules"), folder);

        assertThat(eclipse.run()).hasToString("[ham at 1970-01-01T00:00:00Z]");
    }
}
