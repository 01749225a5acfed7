package dev.leat.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real browser without a window. It is the one that the environment variable CHROMIUM names, else one on the PATH;
 * where there is none, and {@link Installation} may, it is installed.
 *
 * @param program the browser
 */
public record Chromium(Program program) {
    public static final String MISSING =
            "No browser: install chromium (apt-get install chromium), name one in the environment variable CHROMIUM"
                    + Installation.ADVICE;

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int PATIENCE = 120;

    private static final Optional<Chromium> FOUND = search();

    /** What a browser made of a page: its elements after the scripts, and what it complained about. */
    public record Rendered(String dom, String log) {}

    public static Optional<Chromium> find() {
        return FOUND;
    }

    private static Optional<Chromium> search() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(new Chromium(new Program(named)));
        }
        return Program.find(NAMES, List.of("chromium", "fonts-liberation")).map(Chromium::new);
    }

    /** Loads a page and runs its scripts. */
    public Rendered render(String address) throws IOException {
        return run(List.of("--dump-dom", address));
    }

    /** Takes a picture of a window of that size. */
    public void photograph(Path page, Path picture, int width, int height, boolean dark) throws IOException {
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
        try (Scratch profile = Scratch.open("chromium")) {
            List<String> arguments = new ArrayList<>(List.of(
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
                    "--user-data-dir=" + profile.path()));
            arguments.addAll(options);
            Program.Output output = program.run(
                    PATIENCE, arguments, Map.of("TMPDIR", profile.path().toString()));
            return new Rendered(output.out(), output.err());
        }
    }
}
