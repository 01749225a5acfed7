package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;
import java.util.stream.Stream;

@Flow(keep = {"share", "weight", "mark", "far", "wide"})
final class Words {
    @Processor static Stream<Integer> xs(@Input int n) { return Stream.of(n); }

    @Processor static Stream<Integer> ys(@Input int n) { return Stream.of(-n); }

    @Processor static int x(@Each("xs") int x) { return x; }

    @Processor static int y(@Each("ys") int y) { return y; }

    @Processor static int xCount(@All("x") List<Integer> all) { return all.size(); }

    @Processor static int yCount(@All("y") List<Integer> all) { return all.size(); }

    @Processor static int share(@Each("xs") int x, int yCount) { return x / yCount; }
//                                                     ^ Leat/ReadTwice

    @Processor static int weight(@Each("ys") int y, int xCount) { return y * xCount; }

    @Processor static Stream<String> lines(@Input @Each("files") String file) { return file.lines(); }

    @Processor static Stream<String> words(@Input @Each("files") String file) { return Stream.of(file.split(" ")); }

    @Processor static int size(@Input @Each("files") String file) { return file.length(); }

    @Processor static int most(@All("size") List<Integer> sizes) { return sizes.size(); }

    @Processor static boolean large(int most) { return most > 10; }

    @Processor static int mark(@Each("lines") String line) { return line.length(); }

    @Processor static int far(@Each("lines") String line, int most) { return line.length() - most; }
//                                                            ^ Leat/ReadTwice

    @Processor static int word(@Each("words") String word) { return word.length(); }

    @When("large") @Processor static int wide(@Each("words") String word) { return word.length(); }
//                                       ^ Leat/ReadTwice

    @Processor static int letters(@All("word") List<Integer> words) { return words.size(); }
}
