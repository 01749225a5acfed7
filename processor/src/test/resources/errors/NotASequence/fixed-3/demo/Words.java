package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<Character> name(@Input String text) { return List.of(text.charAt(0)); }

    @Processor static List<Character> names(List<Character> name) { return name; }

    @Processor static char first(@Each("name") char letter) { return letter; }

    @Processor static void told(char first) { System.out.println(first); }
}
