package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ElementFailureTest {
    @Test
    void itSaysWhere() {
        ElementFailure failure = new ElementFailure("files", 2, "number");

        assertThat(failure).hasMessage("element 2 of files, in step number").hasNoCause();
        assertThat(failure.sequence()).isEqualTo("files");
        assertThat(failure.index()).isEqualTo(2);
        assertThat(failure.step()).isEqualTo("number");
    }

    @Test
    void itHasNothingOfItsOwn() {
        ElementFailure failure = new ElementFailure("files", 2, "number");
        failure.addSuppressed(new IOException("gone"));

        assertThat(failure.getStackTrace()).isEmpty();
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void theInnermostLoopIsFirst() {
        NumberFormatException failure = new NumberFormatException("x");

        ElementFailure.add(failure, "lines", 1, "number");
        ElementFailure.add(failure, "files", 3, "number");

        assertThat(failure.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("element 1 of lines, in step number", "element 3 of files, in step number");
    }

    @Test
    void whatWasSuppressedBeforeStays() {
        IOException failure = new IOException("full");
        IOException closing = new IOException("gone");
        failure.addSuppressed(closing);

        ElementFailure.add(failure, "files", 0, "stored");

        assertThat(failure.getSuppressed()).hasSize(2).startsWith(closing);
    }

    @Test
    void anExceptionThatIsThrownAgainAndAgainDoesNotGrowForEver() {
        IllegalStateException constant = new IllegalStateException();

        for (int i = 0; i < 1000; i++) {
            ElementFailure.add(constant, "files", i, "number");
        }

        assertThat(constant.getSuppressed()).hasSize(64);
    }

    @Test
    void anExceptionWithoutSuppressionStaysAsItIs() {
        class Stackless extends RuntimeException {
            private static final long serialVersionUID = 1L;

            Stackless() {
                super("none", null, false, false);
            }
        }
        Stackless constant = new Stackless();

        ElementFailure.add(constant, "files", 0, "number");

        assertThat(constant.getSuppressed()).isEmpty();
    }

    /** As generated code does: the caller has to handle nothing but what the step throws. */
    @Test
    void theExceptionIsThrownAgainAsItIs() {
        try {
            element();
        } catch (IOException failure) {
            assertThat(failure).hasMessage("gone");
            assertThat(failure.getSuppressed()).hasSize(1);
        }
    }

    private static void element() throws IOException {
        try {
            step();
        } catch (Throwable failure) {
            ElementFailure.add(failure, "files", 7, "step");
            throw failure;
        }
    }

    private static void step() throws IOException {
        throw new IOException("gone");
    }
}
