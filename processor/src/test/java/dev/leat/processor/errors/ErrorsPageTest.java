package dev.leat.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page shows what the cases prove. */
class ErrorsPageTest {
    @Test
    void thePageIsMadeOfTheCases() throws IOException {
        String page = ErrorsPage.of(ErrorCase.all());

        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(ErrorsPage.file(), page);
        }
        assertThat(page)
                .as("docs/errors.md; CONTRIBUTING.md says how to accept the change")
                .isEqualTo(Files.readString(ErrorsPage.file()));
    }

    @Test
    void everyProblemHasACase() throws IOException {
        List<String> cases = ErrorCase.all().stream()
                .filter(ErrorCase::isPrincipal)
                .map(ErrorCase::code)
                .collect(Collectors.toList());

        assertThat(cases).containsExactlyInAnyOrderElementsOf(ErrorsPage.codes());
    }
}
