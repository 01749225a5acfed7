package dev.leat.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the application says and how it ends, for good input and bad. */
class CommandLineTest {
    private static final String STEW = "boil em mash em stick em in a stew. Po Tay Toes.\n";

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void writeStew() throws IOException {
        application = new Application(folder);
        Files.writeString(folder.resolve("stew.txt"), STEW);
    }

    @Test
    void fileIsReported() {
        assertThat(run("stew.txt")).isZero();

        assertThat(out()).contains("  Words            12\n", "  Different words  10 (83.3 % of the words)\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void standardInputIsReported() {
        application.given("po tay toes");

        assertThat(run("-")).isZero();

        assertThat(out()).contains("  First and last   po, toes\n", "  Lines            1\n");
    }

    @Test
    void foldersAreReadWithAllBelowThemEachFileOnce() throws IOException {
        Files.createDirectories(folder.resolve("book/part"));
        Files.createDirectories(folder.resolve("book/.hidden"));
        Files.writeString(folder.resolve("book/one.txt"), "one");
        Files.writeString(folder.resolve("book/part/two.txt"), "two");
        Files.writeString(folder.resolve("book/.hidden/three.txt"), "three");
        Files.write(folder.resolve("book/picture.png"), new byte[] {1, 0, 2});
        Files.createSymbolicLink(folder.resolve("book/again.txt"), folder.resolve("book/one.txt"));

        assertThat(run("book", "book/one.txt")).isZero();

        assertThat(out())
                .contains(
                        "  Read             2 texts, 6 bytes; 1 file passed over, not text\n",
                        "  Words            2\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void withoutNamesTheLicencesOfTheJdkAreReported() {
        assertThat(run()).isZero();

        assertThat(out()).contains("Most frequent words");
        assertThat(err()).isEmpty();
    }

    @Test
    void missingFileIsNamedAndTheOthersAreRead() {
        assertThat(run("stw.txt", "stew.txt")).isEqualTo(1);

        assertThat(out()).contains("  Words            12\n");
        assertThat(err())
                .isEqualTo(
                        "leat-sample: ERROR stw.txt: there is no such file or folder. Check the spelling; relative names"
                                + " are looked up in " + folder + ".\n");
    }

    @Test
    void unreadableFileIsNamedAndTheOthersAreRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assumeFalse(
                !FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");

        assertThat(run("secret.txt", "stew.txt")).isEqualTo(1);

        assertThat(err())
                .isEqualTo(
                        "leat-sample: ERROR secret.txt: you are not allowed to read it. Ask its owner for permission, or"
                                + " leave it out.\n");
    }

    @Test
    void folderWithoutTextIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(run("empty", "stew.txt")).isEqualTo(1);

        assertThat(err())
                .isEqualTo(
                        "leat-sample: ERROR empty: the folder has no text file in it. Name a folder with text, or the"
                                + " files themselves.\n");
    }

    @Test
    void binaryFileIsNamed() throws IOException {
        Files.write(folder.resolve("picture.png"), new byte[] {'P', 'N', 'G', 0, 1});

        assertThat(run("picture.png", "stew.txt")).isEqualTo(1);

        assertThat(err())
                .isEqualTo(
                        "leat-sample: ERROR picture.png: it is not text (it has NUL bytes). Convert it to UTF-8 text, or"
                                + " leave it out.\n");
    }

    @Test
    void utf16IsNamed() throws IOException {
        Files.write(folder.resolve("wide.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});

        assertThat(run("wide.txt", "stew.txt")).isEqualTo(1);

        assertThat(err())
                .isEqualTo("leat-sample: ERROR wide.txt: it is UTF-16, not UTF-8. Convert it: iconv -f UTF-16 -t UTF-8"
                        + " wide.txt.\n");
    }

    @Test
    void invalidUtf8IsReadWithAWarning() throws IOException {
        Files.write(
                folder.resolve("latin.txt"),
                new byte[] {'n', 'a', (byte) 0xEF, 'v', 'e', ' ', 'c', 'a', 'f', (byte) 0xE9});

        assertThat(run("latin.txt")).isZero();

        assertThat(out()).contains("  Words            3\n");
        assertThat(err())
                .isEqualTo(
                        "leat-sample: WARNING latin.txt: 2 places are not valid UTF-8, the first at byte 2. Each was read"
                                + " as \uFFFD; convert the text to UTF-8 if it is in another encoding.\n");
    }

    @Test
    void emptyFileAmongOthersIsAWarning() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));

        assertThat(run("empty.txt", "stew.txt")).isZero();

        assertThat(err()).isEqualTo("leat-sample: WARNING empty.txt: it is empty. Nothing of it is in the report.\n");
    }

    @Test
    void nothingToReadIsNothingToReport() {
        assertThat(run("-")).isEqualTo(3);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("""
                        leat-sample: WARNING standard input: it is empty. Nothing of it is in the report.
                        leat-sample: There is no word to report on. Name a text to read, or none to read the licence texts \
                        of the JDK.
                        """);
    }

    @Test
    void readingThatFailsMidwayKeepsWhatCameBefore() {
        application.givenAndThenBroken("one two thr");

        assertThat(run("-")).isEqualTo(1);

        assertThat(out()).contains("  Words            3\n");
        assertThat(err())
                .isEqualTo(
                        "leat-sample: ERROR standard input: reading failed at byte 11 (the cable was pulled). What came"
                                + " before is in the report; check the file and the disk it is on.\n");
    }

    @Test
    void controlCharactersOfANameDoNotReachTheTerminal() {
        assertThat(run("a\u001B[2Jb")).isEqualTo(3);

        assertThat(err()).startsWith("leat-sample: ERROR a?[2Jb: there is no such file");
    }

    @Test
    void picturesAreWritten() throws IOException {
        assertThat(run("--picture", "drawings/flow.mmd", "stew.txt")).isZero();
        assertThat(Files.readString(folder.resolve("drawings/flow.mmd")))
                .startsWith("flowchart TD\n")
                .contains("tokens");
        assertThat(out()).endsWith("\nPicture of the flow: drawings/flow.mmd (paste it into https://mermaid.live)\n");

        assertThat(run("-p", "flow.dot", "stew.txt")).isZero();
        assertThat(Files.readString(folder.resolve("flow.dot"))).startsWith("digraph");

        assertThat(run("-p", "flow.json", "stew.txt")).isZero();
        assertThat(Files.readString(folder.resolve("flow.json")))
                .contains("\"flow\": \"dev.leat.sample.text.TextStats\"");
    }

    @Test
    void pictureIsWrittenIntoTheWorkingDirectoryUnlessItIsUnwanted() {
        assertThat(run("--no-picture", "stew.txt")).isZero();
        assertThat(folder.resolve("text-stats.mmd")).doesNotExist();

        assertThat(run("stew.txt")).isZero();
        assertThat(folder.resolve("text-stats.mmd")).exists();
    }

    @Test
    void pictureThatCannotBeWrittenIsNamed() {
        assertThat(run("--picture", "stew.txt/flow.mmd", "stew.txt")).isEqualTo(4);

        assertThat(out()).contains("  Words            12\n");
        assertThat(err())
                .isEqualTo("leat-sample: ERROR stew.txt/flow.mmd: the picture cannot be written (" + folder
                        + "/stew.txt is not a folder). Name another file with --picture.\n");
    }

    @Test
    void numberOfWordsIsChecked() {
        assertThat(run("--top", "-1", "stew.txt")).isEqualTo(2);

        assertThat(err()).startsWith("--top takes a number from 0 to 500, but was given -1.\nUsage: leat-sample");
    }

    @Test
    void helpTellsTheExitStatuses() {
        assertThat(run("--help")).isZero();

        assertThat(out()).contains("Exit status:").contains("there was no word to report on");
    }

    private int run(String... arguments) {
        return application.run(arguments);
    }

    private String out() {
        return application.out();
    }

    private String err() {
        return application.err();
    }
}
