package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.leat.programs.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A page or an SVG file in a real browser. They and their photographs stay in {@code target/pictures}, to be looked at.
 *
 * @param browser the browser
 * @param page the file
 */
record Rendering(Chromium browser, Path page) {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Pattern PROBE = Pattern.compile("<pre id=\"probe\">(.*?)</pre>", Pattern.DOTALL);

    /** Writes the file; skips the test where there is no browser. */
    static Rendering of(String name, String content) throws IOException {
        Optional<Chromium> browser = Chromium.find();
        assumeTrue(browser.isPresent(), Chromium.MISSING);
        Files.createDirectories(FOLDER);
        Path page = FOLDER.resolve(name);
        Files.write(page, content.getBytes(StandardCharsets.UTF_8));
        return new Rendering(browser.get(), page);
    }

    /**
     * What a script finds that can use the functions of {@code probe.html}. The browser must have nothing to complain
     * about.
     */
    JsonElement ask(int width, String script) throws IOException {
        Path probe = FOLDER.resolve("probe.html");
        try (InputStream bytes = Rendering.class.getResourceAsStream("probe.html")) {
            Files.copy(Objects.requireNonNull(bytes), probe, StandardCopyOption.REPLACE_EXISTING);
        }
        String query = "?page=" + page.getFileName() + "&width=" + width + "&ask="
                + URLEncoder.encode(script, StandardCharsets.UTF_8).replace("+", "%20");
        Chromium.Rendered rendered = browser.render(probe.toUri() + query);
        assertThat(rendered.log().lines().filter(line -> line.contains("CONSOLE")))
                .isEmpty();
        Matcher found = PROBE.matcher(rendered.dom());
        assertThat(found.find()).as(rendered.log()).isTrue();
        return JsonParser.parseString(
                found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    /** The same where the answer is a list of texts. */
    List<String> texts(int width, String script) throws IOException {
        return StreamSupport.stream(ask(width, script).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    /** A photograph of it, beside the file. */
    Path photograph(int width, int height, boolean dark) throws IOException {
        String name = page.getFileName() + "-" + width + (dark ? "-dark" : "") + ".png";
        Path photograph = FOLDER.resolve(name);
        browser.photograph(page, photograph, width, height, dark);
        return photograph;
    }
}
