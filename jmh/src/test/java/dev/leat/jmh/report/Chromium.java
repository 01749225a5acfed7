package dev.leat.jmh.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser without a window. It is the one that the environment variable CHROMIUM names, else one on the PATH;
 * where there is none, and the system is Debian or like it and lets us, it is installed.
 *
 * @param program the browser
 */
record Chromium(String program) {
    static final String MISSING =
            "No browser: install chromium (apt-get install chromium), or name one in the environment variable CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int PATIENCE = 120;
    private static final int INSTALLATION = 600;

    private static final Optional<Chromium> FOUND = search();

    /** What a browser made of a page: its elements after the scripts, and what it complained about. */
    record Rendered(String dom, String log) {}

    static Optional<Chromium> find() {
        return FOUND;
    }

    private static Optional<Chromium> search() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(new Chromium(named));
        }
        return onPath().or(() -> {
            install();
            return onPath();
        });
    }

    private static Optional<Chromium> onPath() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> new Chromium(path.toString()));
    }

    private static void install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        try {
            execute(INSTALLATION, List.of("apt-get", "-qq", "update"));
            execute(
                    INSTALLATION,
                    List.of(
                            "apt-get",
                            "-qq",
                            "-y",
                            "--no-install-recommends",
                            "install",
                            "chromium",
                            "fonts-liberation"));
        } catch (IOException offline) {
            System.err.println("Cannot install chromium: " + offline);
        }
    }

    /** Loads a page and runs its scripts. */
    Rendered render(String address) throws IOException {
        return run(List.of("--dump-dom", address));
    }

    /** Takes a picture of a window of that size. */
    void photograph(Path page, Path picture, int width, int height, boolean dark) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--screenshot=" + picture.toAbsolutePath(),
                "--window-size=" + width + "," + height,
                "--hide-scrollbars"));
        if (dark) {
            options.add("--blink-settings=preferredColorScheme=0");
        }
        options.add(page.toUri().toString());
        run(options);
    }

    private Rendered run(List<String> options) throws IOException {
        Path profile = Files.createTempDirectory("chromium");
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + profile));
        command.addAll(options);
        return execute(PATIENCE, command);
    }

    private static Rendered execute(int seconds, List<String> command) throws IOException {
        Path out = Files.createTempFile("browser", ".out");
        Path err = Files.createTempFile("browser", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("Not done after " + seconds + " s: " + command);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted: " + command, e);
        }
        return new Rendered(
                Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
