package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> words(@Input @Each("lines") String line) { return List.of(line.split(" ")); }
//                                                    ^ Leat/UnusedLoop

    @Processor static int length(@Each("words") String word) { return word.length(); }

    @Processor static int letters(String line, @All("length") List<Integer> lengths) { return lengths.size(); }

    @Processor static String line(@Input @Each("lines") String text) { return text; }

    @Processor static List<Integer> numbers(@Input int n) { return List.of(n); }

    @Initial("sum") static int zero() { return 0; }

    @Processor static int sum(@Previous int sum, @Each("numbers") int number) { return sum + number; }

    @Processor static void told(@Input @Each("names") String name) { System.out.println(name); }
}
