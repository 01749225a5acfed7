package dev.leat.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leat.jmh.result.Results;
import dev.leat.model.Flow;
import dev.leat.programs.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in a real browser. The pages and their pictures stay in {@code target/pages}, to be looked at.
 *
 * @param browser the browser
 * @param page the page
 */
record Rendering(Chromium browser, Path page) {
    private static final Path FOLDER = Path.of("target", "pages");
    private static final Pattern PROBE = Pattern.compile("<pre id=\"probe\">(.*?)</pre>", Pattern.DOTALL);

    /** Writes the page; skips the test where there is no browser. */
    static Rendering of(String name, Results results, Function<String, Optional<Flow>> plans) throws IOException {
        Optional<Chromium> browser = Chromium.find();
        assumeTrue(browser.isPresent(), Chromium.MISSING);
        Files.createDirectories(FOLDER);
        Path page = FOLDER.resolve(name + ".html");
        Files.write(page, Page.of(results, plans).getBytes(StandardCharsets.UTF_8));
        return new Rendering(browser.get(), page);
    }

    /** What is seen in a window of that width. The browser must have nothing to complain about. */
    JsonObject in(int width) throws IOException {
        return in(width, "");
    }

    /** What is seen after a click on a button. */
    JsonObject in(int width, String button) throws IOException {
        Path probe = FOLDER.resolve("probe.html");
        try (InputStream bytes = Rendering.class.getResourceAsStream("probe.html")) {
            Files.copy(Objects.requireNonNull(bytes), probe, StandardCopyOption.REPLACE_EXISTING);
        }
        String query = "?page=" + page.getFileName() + "&width=" + width + "&click=" + button;
        Chromium.Rendered rendered = browser.render(probe.toUri() + query);
        assertThat(complaints(rendered)).isEmpty();
        Matcher found = PROBE.matcher(rendered.dom());
        assertThat(found.find()).as(rendered.log()).isTrue();
        String json = found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /** The page itself, not in a frame. */
    String dom() throws IOException {
        Chromium.Rendered rendered = browser.render(page.toUri().toString());
        assertThat(complaints(rendered)).isEmpty();
        return rendered.dom();
    }

    /** A picture of it, beside the page. */
    Path picture(int width, int height, boolean dark) throws IOException {
        String name = page.getFileName().toString().replace(".html", "-" + width + (dark ? "-dark" : "") + ".png");
        Path picture = FOLDER.resolve(name);
        browser.photograph(page, picture, width, height, dark);
        return picture;
    }

    private static List<String> complaints(Chromium.Rendered rendered) {
        return rendered.log().lines().filter(line -> line.contains("CONSOLE")).toList();
    }
}
