package market;

import dev.leat.Processor;
import java.util.List;

final class Stray {
    private Stray() {}

    @Processor
    static int size(List<String> tokens) {
        return tokens.size();
    }
}
