package dev.leat.processor.way.sheet;

import java.util.List;
import java.util.Locale;

/** Words of bits as literals. */
final class Bits {
    private static final int MOST_TOLD = 5;

    private Bits() {}

    /** As a comment, which steps they stand for, if one block has all. */
    static String told(long bits, SheetPlan sheet) {
        if (sheet.isGrouped()) {
            return "";
        }
        List<String> steps = sheet.blocks().get(0).cells().stream()
                .filter(cell -> (cell.bits() & bits) != 0)
                .map(cell -> cell.step().value())
                .toList();
        return " // " + String.join(", ", steps.subList(0, Math.min(steps.size(), MOST_TOLD)))
                + (steps.size() > MOST_TOLD ? ", ..." : "");
    }

    static String of(long bits) {
        return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT) + "L";
    }
}
