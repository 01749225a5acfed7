package dev.leat.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code src/test/resources/errors}, each an {@link ErrorCase}. */
class ErrorCasesTest {
    @TempDir
    private static Path output;

    private static final Map<ErrorCase, Compilation> BAD = new HashMap<>();

    /** Compiled once for all tests; asking for the machine-readable errors changes nothing else. */
    private static Compilation bad(ErrorCase each) throws IOException {
        Compilation known = BAD.get(each);
        if (known == null) {
            known = each.compileBad(output.resolve(each.name()), "-Aleat.diagnostics=json");
            BAD.put(each, known);
        }
        return known;
    }

    static List<ErrorCase> cases() throws IOException {
        return ErrorCase.all();
    }

    static Stream<ErrorCase> principalCases() throws IOException {
        return cases().stream().filter(ErrorCase::isPrincipal);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCompilerSaysExactlyThis(ErrorCase each) throws IOException {
        String said = comparable(bad(each).text());

        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(each.expected(), said);
        }
        assertThat(said).isEqualTo(Files.readString(each.expected()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyErrorStandsWhereItIsMarkedAndNowhereElse(ErrorCase each) throws IOException {
        List<Marker> marked = new ArrayList<>();
        each.bad().forEach(source -> marked.addAll(Marker.in(source)));

        List<Marker> found = bad(each).messages().stream()
                .filter(message -> !message.file().isEmpty() && !message.file().equals("generated"))
                .map(Marker::of)
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(marked);
    }

    /** Error Prone and others let javac go on after errors: whatever uses the flow is then looked into as well. */
    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsAddedWhenTheCompilerGoesOn(ErrorCase each) throws IOException {
        assumeFalse(each.setting().stops());

        String said = comparable(each.compileBad(output.resolve(each.name()), "--should-stop=ifError=FLOW")
                .text());

        assertThat(said).isEqualTo(Files.readString(each.expected()));
    }

    @ParameterizedTest
    @MethodSource("principalCases")
    void everyFixOfTheErrorIsTried(ErrorCase each) throws IOException {
        List<Message> errors =
                bad(each).messages().stream().filter(Message::isOfLeat).toList();

        assertThat(errors).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("Leat/" + each.code());
            assertThat(one.text().lines().filter(line -> line.strip().startsWith("Fix: ")))
                    .hasSameSizeAs(each.fixed());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFixMakesTheSourceCompileWithoutWarnings(ErrorCase each) throws IOException {
        for (Path fixed : each.fixed()) {
            Compilation compilation = each.compileFixed(fixed, output.resolve(each.name() + "-" + fixed.getFileName()));

            assertThat(compilation.text()).as(fixed.toString()).isEmpty();
            assertThat(compilation.succeeded()).isTrue();
        }
    }

    static Stream<ErrorCase> casesOfATypeEach() throws IOException {
        List<ErrorCase> cases = new ArrayList<>();
        for (ErrorCase each : cases()) {
            if (each.setting().isOfAType()) {
                cases.add(each);
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("casesOfATypeEach")
    void whatAFixSaysToWriteStandsInTheFixedSource(ErrorCase each) throws IOException {
        List<ErrorCase.Told> told = ErrorCase.told(bad(each));
        for (Path fixed : each.fixed()) {
            int number = Integer.parseInt(fixed.getFileName().toString().substring("fixed-".length()));
            String sources = Stream.concat(Source.in(fixed).stream(), Source.in(fixed.resolve("library")).stream())
                    .map(Source::text)
                    .collect(Collectors.joining());

            assertThat(withoutPackages(sources))
                    .containsIgnoringWhitespaces(
                            withoutPackages(told.get(0).fixes().get(number - 1)));
        }
    }

    /** Without packages: a fixed source may import what the wrong one does not. */
    private static String withoutPackages(String source) {
        return source.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenForToolsFitsItsSchema(ErrorCase each) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "diagnostics.schema.json")), InputFormat.JSON);
        for (Path file : ErrorCase.diagnostics(bad(each))) {
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrittenForToolsSaysTheSame() throws IOException {
        ErrorCase each = new ErrorCase(ErrorCase.ROOT.resolve("scene-several-errors-in-source-order"));
        Path written = bad(each).output().resolve("META-INF/leat/demo.Words.diagnostics.json");
        Path golden = each.folder().resolve("demo.Words.diagnostics.json");

        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.copy(written, golden, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(written).hasSameTextualContentAs(golden);
    }

    /**
     * Where in Leat an internal failure happened is not for a golden file, nor how JDK 18 reworded javac's own errors.
     */
    private static String comparable(String said) {
        return said.replaceAll("(\n +at )[^\n]*(\n +at [^\n]*)*", "$1…")
                .replace("annotation interface not applicable", "annotation type not applicable");
    }
}
