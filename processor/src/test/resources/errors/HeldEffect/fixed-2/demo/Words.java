package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> lines(@Input @Each(value = "files", rejected = "unreadable") String file) { return List.of(file); }

    @Processor static int number(@Each("lines") String line) { return Integer.parseInt(line); }

    @Processor static void stored(@All("number") List<Integer> numbers) { System.out.println(numbers); }
}
