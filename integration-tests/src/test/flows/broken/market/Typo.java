package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Typo {
    private Typo() {}

    @Processor
    static List<String> tokens(@Input String text) {
        return List.of(text);
    }

    @Processor
    static int size(List<String> token) {
        return token.size();
    }
}
