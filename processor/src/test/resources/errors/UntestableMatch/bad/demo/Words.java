package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static Object thing(@Input String text) { return List.of(text); }

    @Processor static int size(@Match List<String> thing) { return thing.size(); }
//                             ^ Leat/UntestableMatch
}
