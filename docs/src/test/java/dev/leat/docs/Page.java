package dev.leat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation and its fenced blocks. */
record Page(Path file, List<String> lines) {
    private static final String FENCE = "```";

    static Page read(Path file) throws IOException {
        return new Page(file, Files.readAllLines(file));
    }

    String name() {
        return file.getFileName().toString();
    }

    /**
     * A fenced block.
     *
     * @param above the line before it
     * @param first the index of its first line, after the fence
     * @param end the index of the fence that ends it
     */
    record Block(Page page, String above, int first, int end) {
        String text() {
            return String.join("\n", page.lines.subList(first, end)) + "\n";
        }

        /** The comment above the block, if it is of that kind: {@code <!-- kind: … -->}. */
        String comment(String kind) {
            String start = "<!-- " + kind + ": ";
            String end = " -->";
            return above.startsWith(start) && above.endsWith(end)
                    ? above.substring(start.length(), above.length() - end.length())
                    : "";
        }

        @Override
        public String toString() {
            return page.name() + ":" + first;
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                blocks.add(new Block(this, open == 0 ? "" : lines.get(open - 1), open + 1, i));
                open = -1;
            }
        }
        if (open >= 0) {
            throw new IllegalStateException(name() + ":" + (open + 1) + " opens a block that nothing closes");
        }
        return blocks;
    }

    /** The page with other texts in its blocks, in order. */
    String with(List<String> texts) {
        List<String> all = new ArrayList<>();
        int next = 0;
        List<Block> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            all.addAll(lines.subList(next, blocks.get(i).first()));
            all.addAll(texts.get(i).lines().toList());
            next = blocks.get(i).end();
        }
        all.addAll(lines.subList(next, lines.size()));
        return String.join("\n", all) + "\n";
    }
}
