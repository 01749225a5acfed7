package demo;

import dev.leat.*;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> tokens(@Input String text) { return List.of(text.split(" ")); }

    static int size(List<String> tokens) { return tokens.size(); }
//             ^ Leat/ForgottenProcessor

    @Processor static int half(int size) { return size / 2; }

    @Processor static int twice(int size) { return size * 2; }
}
