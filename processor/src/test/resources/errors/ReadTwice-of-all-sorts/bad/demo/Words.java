package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

@Flow(keep = {"line", "word", "letter", "lines"})
//                                      ^ Leat/ReadTwice
final class Words {
    @Processor static Stream<String> lines(@Input @Each("files") String file) { return file.lines(); }

    @Processor static String line(@Each("lines") String line) { return line; }

    @Processor static Stream<String> words(@Input @Each("files") String file) { return Stream.of(file.split(" ")); }

    @Processor static String word(@Each("words") String word) { return word; }

    @Processor static int count(@All("words") List<Stream<String>> words) { return words.size(); }
//                                                                 ^ Leat/ReadTwice

    @Processor static Iterator<Integer> letters(@Input @Each("files") String file) { return file.chars().iterator(); }

    @Processor static int letter(@Each("letters") int letter) { return letter; }

    @Initial("sum") static int start(Stream<Integer> numbers) { return (int) numbers.count(); }
//                                                   ^ Leat/ReadTwice

    @Processor static int sum(@Previous int sum, @Each("numbers") int number) { return sum + number; }

    @Processor static int end(@Last int sum, @First("letters") Iterator<Integer> first) { return sum + first.next(); }
//                                                                               ^ Leat/ReadTwice

    @Processor static Stream<Integer> numbers(@Input int n) { return Stream.of(n); }
}
