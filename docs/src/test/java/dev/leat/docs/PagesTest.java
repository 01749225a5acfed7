package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every block of the documentation is cut from a file that the build compiles, runs or checks. The comment above it
 * says which: {@code <!-- from: … -->} with a {@link Reference}, or {@code <!-- checked by: … -->} with the test that
 * knows better than a comparison of texts.
 */
class PagesTest {
    /** Their own modules check them: each error is compiled, each figure comes from a run. */
    private static final Set<String> CHECKED_ELSEWHERE = Set.of("errors.md", "benchmarks.md");

    private static final Pattern LINK = Pattern.compile("]\\((?<target>[^)#:\\s]+)(#[^)]*)?\\)");

    static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        pages.add(Page.read(Reference.file("README.md")));
        pages.add(Page.read(Reference.file("CONTRIBUTING.md")));
        for (String folder : List.of("docs", "docs/cookbook")) {
            try (Stream<Path> files = Files.list(Reference.file(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    pages.add(Page.read(file));
                }
            }
        }
        return pages;
    }

    static List<Page.Block> blocks() throws IOException {
        return pages().stream()
                .filter(page ->
                        !CHECKED_ELSEWHERE.contains(page.name()) && !page.name().equals("CONTRIBUTING.md"))
                .flatMap(page -> page.blocks().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockEqualsItsSource(Page.Block block) throws IOException {
        String test = block.comment("checked by");
        if (!test.isEmpty()) {
            assertThat(Reference.file(test)).exists();
            return;
        }
        String source = block.comment("from");
        assertThat(source)
                .as("%s: the line above a block names its source", block)
                .isNotEmpty();
        String expected = Reference.parse(source).text();
        if (Boolean.getBoolean("leat.updateGoldens")) {
            update(block, expected);
            return;
        }
        assertThat(block.text())
                .as("%s differs from %s; CONTRIBUTING.md says how to accept the change", block, source)
                .isEqualTo(expected);
    }

    private static void update(Page.Block block, String expected) throws IOException {
        Page page = Page.read(block.page().file());
        List<String> texts = new ArrayList<>();
        for (Page.Block now : page.blocks()) {
            boolean same = now.above().equals(block.above());
            texts.add(same ? expected : now.text());
        }
        Files.writeString(page.file(), page.with(texts));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkToAFileLeadsSomewhere(Page page) {
        String text = String.join("\n", page.lines());
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            assertThat(page.file().resolveSibling(link.group("target")).normalize())
                    .as("%s links to %s", page.name(), link.group("target"))
                    .exists();
        }
    }
}
