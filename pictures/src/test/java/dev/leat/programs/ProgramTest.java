package dev.leat.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program leaves nothing behind, however it ends. */
@Timeout(60)
class ProgramTest {
    private static final Program SHELL = new Program("/bin/sh");

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyOnLinux() {
        assumeTrue(Files.isExecutable(Path.of(SHELL.file())) && Files.isDirectory(Path.of("/proc/self/fd")));
    }

    @Test
    void whatItSays() throws IOException {
        Program.Output output = SHELL.run(30, List.of("-c", "echo one; echo two >&2; exit 3"));
        assertThat(output.out()).isEqualTo("one\n");
        assertThat(output.err()).isEqualTo("two\n");
    }

    @Test
    void itsOutputIsDeleted() throws IOException {
        Path out = Path.of(
                SHELL.run(30, List.of("-c", "readlink /proc/$$/fd/1")).out().strip());
        assertThat(out).isAbsolute().doesNotExist();
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void alsoIfItTakesTooLong() throws IOException {
        Path said = folder.resolve("said");
        String script =
                "out=$(readlink /proc/$$/fd/1); echo $out >" + said + "; sleep 600 & echo $! >>" + said + "; wait";
        assertThatThrownBy(() -> SHELL.run(2, List.of("-c", script)))
                .isInstanceOf(IOException.class)
                .hasMessage("Not done after 2 s: [/bin/sh, -c, " + script + "]");
        List<String> lines = Files.readAllLines(said);
        assertThat(Path.of(lines.get(0))).isAbsolute().doesNotExist();
        assertThat(Path.of("/proc", lines.get(1), "fd"))
                .as("what it has started")
                .doesNotExist();
    }

    @Test
    void alsoIfItCannotBeStarted() {
        assertThatThrownBy(() -> new Program("/no/such/program").run(1, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/such/program");
    }

    /** What it has started may outlive it. */
    @Test
    void theProfileOfABrowserIsDeleted() throws IOException {
        Path browser = Files.writeString(
                folder.resolve("browser"),
                "#!/bin/sh\necho \"$@\" $TMPDIR\nln -s nowhere $TMPDIR/lock\nmkdir -p $TMPDIR/some/thing\n"
                        + "(sleep 1; echo late >$TMPDIR/some/thing/late) >/dev/null 2>&1 &\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        Chromium.Rendered rendered = new Chromium(new Program(browser.toString())).render("about:blank");

        Matcher profile = Pattern.compile("--user-data-dir=(\\S+) .* (\\S+)").matcher(rendered.dom());
        assertThat(profile.find()).as(rendered.dom()).isTrue();
        assertThat(profile.group(2)).isEqualTo(profile.group(1));
        assertThat(Path.of(profile.group(1))).isAbsolute().doesNotExist();
    }
}
