package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.runtime.Rejected;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> lines(@Input @Each("files") String file) { return List.of(file); }

    @Processor static int number(@Each(value = "lines", rejected = "unreadable") String line) { return Integer.parseInt(line); }

    @Processor static void stored(int number) { System.out.println(number); }

    @Processor static void told(List<Rejected<String>> unreadable) { System.out.println(unreadable); }
}
