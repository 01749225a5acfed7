package dev.leat.processor.way.sheet;

import java.util.Locale;

/** Words of bits as literals. */
final class Bits {
    private Bits() {}

    static String of(long bits) {
        return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT) + "L";
    }
}
