package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.ElementFailure;
import java.io.IOException;
import java.util.List;

/** Exceptions that are declared, of steps, conditions and first values in loops. */
final class Checked {
    @Flow(keep = "read", replaceable = false)
    static final class Files {
        @Processor
        static boolean exists(@Input @Each("names") String name) throws IOException {
            if (name.equals("?")) {
                throw new IOException("exists " + name);
            }
            return !name.isEmpty();
        }

        @When("exists")
        @Processor
        static String read(@Input @Each("names") String name) throws IOException {
            if (name.equals("!")) {
                throw new IOException("read " + name);
            }
            return name + name;
        }
    }

    static void failures_L12_declaredExceptionsLeaveAsTheyAre() throws IOException {
        assertThat(new Checked_FilesFlow().run(List.of("a", "", "b")).read()).containsExactly("aa", "bb");

        Throwable thrown = catchThrowable(() -> new Checked_FilesFlow().run(List.of("a", "!")));

        assertThat(thrown).isExactlyInstanceOf(IOException.class).hasMessage("read !");
        assertThat(thrown.getSuppressed())
                .extracting(
                        each -> ((ElementFailure) each).sequence(),
                        each -> ((ElementFailure) each).index(),
                        each -> ((ElementFailure) each).step())
                .containsExactly(tuple("names", 1L, "read"));
    }

    static void failures_L12_conditionSaysItsName() {
        Throwable thrown = catchThrowable(() -> new Checked_FilesFlow().run(List.of("a", "b", "?")));

        assertThat(thrown).isInstanceOf(ConditionFailedException.class).hasMessageContaining("exists");
        assertThat(thrown.getSuppressed())
                .extracting(each -> ((ElementFailure) each).sequence(), each -> ((ElementFailure) each).index())
                .containsExactly(tuple("names", 2L));
    }

    private Checked() {}
}
