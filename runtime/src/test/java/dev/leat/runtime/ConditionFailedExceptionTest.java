package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.runtime.failure.Throwables;
import org.junit.jupiter.api.Test;

final class ConditionFailedExceptionTest {
    private static final class NoText extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Throwable instead;

        NoText(Throwable instead) {
            this.instead = instead;
        }

        @Override
        public String toString() {
            Throwables.rethrow(instead);
            return "";
        }
    }

    @Test
    void namesTheConditionAndWhatItThrew() {
        Exception cause = new IllegalStateException("broken");
        ConditionFailedException failure = new ConditionFailedException("large", cause);

        assertThat(failure).hasMessage("The condition large failed: java.lang.IllegalStateException: broken");
        assertThat(failure.condition()).isEqualTo("large");
        assertThat(failure.getCause()).isSameAs(cause);
    }

    @Test
    void generatedCodeGetsTheSame() {
        Exception cause = new IllegalStateException("broken");

        assertThat(ConditionFailedException.of("large", cause))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("The condition large failed: java.lang.IllegalStateException: broken")
                .hasCause(cause);
    }

    @Test
    void aCauseWithoutTextHidesNothing() {
        for (Throwable instead : new Throwable[] {new IllegalStateException(), new AssertionError(), new Exception()}) {
            Exception cause = new NoText(instead);
            ConditionFailedException failure = new ConditionFailedException("large", cause);

            assertThat(failure.getMessage())
                    .isEqualTo("The condition large failed: " + NoText.class.getName() + " (its toString() throws "
                            + instead.getClass().getSimpleName() + ")");
            assertThat(failure.getCause() == cause).isTrue();
        }
    }

    @Test
    void whatMayQuoteASecretIsNotQuoted() {
        IllegalStateException cause = new IllegalStateException("the password is potato");

        assertThat(ConditionFailedException.ofSecret("known", cause))
                .hasMessage("The condition known failed: java.lang.IllegalStateException: (secret)")
                .hasCause(cause)
                .extracting(ConditionFailedException::condition)
                .isEqualTo("known");
    }
}
