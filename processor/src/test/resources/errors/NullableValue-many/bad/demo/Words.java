package demo;

import dev.leat.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Flow
final class Words {
    @Processor static @Nullable String first(@Input String text) { return null; }
//                                     ^ Leat/NullableValue

    @Processor static int length(String first) { return first.length(); }

    @Processor static boolean blank(String first) { return first.isBlank(); }
}
