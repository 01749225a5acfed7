package dev.leat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lock answers, and what of it stays. */
class LockCommandTest {
    private static final String ADVICE = "Name another file with --state, or remove this one to begin anew.\n";

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void prepare() {
        application = new Application(folder);
    }

    @Test
    void lockAnswersBeforeAnyCommand() {
        assertThat(application.run("lock")).isZero();

        assertThat(application.out()).isEqualTo("error: locked\n");
        assertThat(application.err()).isEmpty();
    }

    @Test
    void commandsAreObeyedOneByOne() {
        application.given("""
                unlock potato
                unlock anything
                lock
                unlock wrong
                """);

        assertThat(application.run("lock")).isZero();

        assertThat(application.out()).isEqualTo("""
                error: locked
                ham
                ham
                error: locked
                error: locked
                """);
        assertThat(application.err()).isEmpty();
    }

    @Test
    void commandsMayComeFromAFile() throws IOException {
        Files.writeString(folder.resolve("commands.txt"), "# in the morning\nunlock potato\n");

        assertThat(application.run("lock", "commands.txt")).isZero();

        assertThat(application.out()).isEqualTo("error: locked\nham\n");
    }

    @Test
    void malformedCommandsAreToldAndTheOthersObeyed() {
        application.given("""
                open potato
                unlock
                unlock pot ato
                lock it now
                unlock potato
                """);

        assertThat(application.run("lock")).isEqualTo(1);

        assertThat(application.out()).isEqualTo("error: locked\nham\n");
        assertThat(application.err()).isEqualTo("""
                leat-sample: ERROR standard input, line 1: there is no command "open". The commands are: lock, unlock CODE.
                leat-sample: ERROR standard input, line 2: `unlock` takes one code, but 0 words follow. Write: unlock CODE.
                leat-sample: ERROR standard input, line 3: `unlock` takes one code, but 2 words follow. Write: unlock CODE.
                leat-sample: ERROR standard input, line 4: `lock` takes nothing more, but 2 words follow. Write: lock.
                """);
    }

    @Test
    void stateIsSavedAndResumed() throws IOException {
        application.given("unlock potato\n");
        assertThat(application.run("lock", "--state", "lock.json")).isZero();
        assertThat(application.out()).isEqualTo("error: locked\nham\n");
        assertThat(Files.readString(folder.resolve("lock.json"))).isEqualTo("""
                {
                  "shape": "eaa62271b5baeed7",
                  "state": {
                    "code": "potato",
                    "bolt": "OPEN",
                    "contents": "ham"
                  }
                }
                """);

        application.given("unlock anything\nlock\n");
        assertThat(application.run("lock", "--state", "lock.json")).isZero();
        assertThat(application.out()).isEqualTo("ham\nham\nerror: locked\n");

        application.given("");
        assertThat(application.run("lock", "--state", "lock.json")).isZero();
        assertThat(application.out()).isEqualTo("error: locked\n");
        assertThat(folder).isDirectoryContaining("glob:**lock.json").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatWasAnsweredIsSavedThoughReadingFails() {
        application.givenAndThenBroken("unlock potato\nlo");
        assertThat(application.run("lock", "--state", "lock.json")).isEqualTo(1);
        assertThat(application.err())
                .isEqualTo(
                        "leat-sample: ERROR standard input: reading failed after line 1 (the cable was pulled). The lines"
                                + " before were read; check the file and the disk it is on.\n");

        application.given("");
        assertThat(application.run("lock", "--state", "lock.json")).isZero();
        assertThat(application.out()).isEqualTo("ham\n");
    }

    @Test
    void stateOfAnotherShapeIsRefused() throws IOException {
        Files.writeString(folder.resolve("lock.json"), "{\"shape\": \"00000000deadbeef\", \"total\": 3}");

        assertThat(application.run("lock", "--state", "lock.json")).isEqualTo(5);

        assertThat(application.out()).isEmpty();
        assertThat(application.err())
                .isEqualTo("leat-sample: ERROR lock.json: it holds the state of something else, or of another version. "
                        + ADVICE);
        assertThat(Files.readString(folder.resolve("lock.json"))).contains("deadbeef");
    }

    @Test
    void stateWithAPartMissingIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("lock.json"),
                "{\"shape\": \"eaa62271b5baeed7\", \"state\": {\"code\": \"potato\", \"bolt\": \"AJAR\"}}");

        assertThat(application.run("lock", "--state", "lock.json")).isEqualTo(5);

        assertThat(application.err())
                .isEqualTo("leat-sample: ERROR lock.json: a part of the state is missing in it. " + ADVICE);
    }

    @Test
    void fileThatHoldsNoObjectIsRefused() throws IOException {
        for (String text : new String[] {"", "potato", "{\"shape\": ", "[]"}) {
            Files.writeString(folder.resolve("lock.json"), text);

            assertThat(application.run("lock", "--state", "lock.json")).isEqualTo(5);

            assertThat(application.err())
                    .isEqualTo("leat-sample: ERROR lock.json: it does not hold a JSON object. " + ADVICE);
        }
    }

    @Test
    void stateThatCannotBeSavedEndsTheRun() {
        application.given("unlock potato\nlock\n");

        assertThat(application.run("lock", "--state", "no/lock.json")).isEqualTo(5);

        assertThat(application.out()).isEqualTo("error: locked\n");
        assertThat(application.err())
                .isEqualTo(
                        "leat-sample: ERROR no/lock.json: there is no folder to write it into. Make the folder, or name"
                                + " another file with --state.\n");
    }
}
