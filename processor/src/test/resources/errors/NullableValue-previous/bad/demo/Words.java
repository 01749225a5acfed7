package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Flow
@NullMarked
final class Words {
    @Initial("name") static @Nullable String none() { return null; }

    @Initial("nick") static String nickless() { return ""; }

    @Processor static String name(@Previous String name, @Input String given) { return name + given; }
//                                                 ^ Leat/NullableValue

    @Processor static @Nullable String nick(@Previous String nick) { return nick; }
//                                                           ^ Leat/NullableValue
}
