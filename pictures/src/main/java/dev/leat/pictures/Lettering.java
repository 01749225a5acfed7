package dev.leat.pictures;

import dev.leat.model.Node;
import dev.leat.pictures.layout.Graph.Size;
import java.util.List;

/** How much room text needs, of a fixed-width font that we do not know. */
final class Lettering {
    /** Of the name in a box. */
    static final double NAME = 17;

    /** Of the other lines in it. */
    static final double LINE = 14;

    private static final double NAME_CHARACTER = 7.9;
    private static final double LINE_CHARACTER = 6.7;
    private static final double TITLE_CHARACTER = 7.4;
    private static final double MARGIN = 10;
    private static final double LEAST_WIDTH = 64;

    private Lettering() {}

    static Size size(Box box) {
        List<String> lines = box.lines();
        double width = width(lines.get(0), NAME_CHARACTER);
        for (String line : lines.subList(1, lines.size())) {
            width = Math.max(width, width(line, LINE_CHARACTER));
        }
        double height = MARGIN + NAME + LINE * (lines.size() - 1) + 6;
        return new Size(Math.max(LEAST_WIDTH, width + 2 * (MARGIN + slant(box.kind(), height))), height);
    }

    /** How far the sides of a shape lean in. */
    static double slant(Node.Kind kind, double height) {
        return switch (kind) {
            case INPUT -> height / 5;
            case DEPENDENCY, CONDITION -> height / 4;
            case EFFECT -> 4;
            case STEP, COMPONENT, REJECTED -> 0;
        };
    }

    static double titleWidth(String title) {
        return width(Text.line(title), TITLE_CHARACTER) + 2 * MARGIN;
    }

    static double lineWidth(String line) {
        return width(line, LINE_CHARACTER);
    }

    /** Characters of East Asian scripts, and symbols, are about twice as wide. */
    private static double width(String line, double character) {
        return line.codePoints()
                .mapToDouble(each -> each < 0x1100 || each == '…' ? character : 2 * character)
                .sum();
    }
}
