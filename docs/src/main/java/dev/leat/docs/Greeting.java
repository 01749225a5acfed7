package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

// region flow
@Flow
final class Greeting {
    private static final Map<String, String> NAMES = Map.of("ada", "Ada Lovelace");

    private Greeting() {}

    @Processor
    static @Nullable String name(@Input String login) {
        return NAMES.get(login);
    }

    @Processor
    static String greeting(@Nullable String name) {
        return name == null ? "Who are you?" : "Hello " + name;
    }
}
// endregion
