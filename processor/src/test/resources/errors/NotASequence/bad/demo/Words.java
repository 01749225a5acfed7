package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static String name(@Input String text) { return text.strip(); }

    @Processor static List<Character> names(String name) { return List.of(name.charAt(0)); }

    @Processor static char first(@Each("name") char letter) { return letter; }
//                                     ^ Leat/NotASequence

    @Processor static void told(char first) { System.out.println(first); }
}
