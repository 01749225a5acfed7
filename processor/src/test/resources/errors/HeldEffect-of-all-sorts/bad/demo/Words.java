package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import dev.leat.runtime.Rejected;
import java.util.List;

@Flow(keep = "letter")
final class Words {
    @Processor static List<String> lines(@Input @Each(value = "files", rejected = "lost") String file) { return List.of(file); }

    @Processor static List<String> words(@Each(value = "lines", rejected = "wrong") String line) { return List.of(line); }

    @Processor static String letter(@Each("words") String word) { return word.substring(0, 1); }

    @Processor static void deepest(String letter) { System.out.println(letter); }
//                         ^ Leat/HeldEffect

    @Processor static boolean fine(@Each("lines") String line) { return line.isEmpty(); }

    @When("fine") @Processor static void guarded(@Input int n) { System.out.println(n); }
//                                       ^ Leat/HeldEffect

    @Processor static void ofTheFile(@Input @Each("files") String file) { System.out.println(file); }

    @Processor static void ofWhatIsWrong(@Each("wrong") Rejected<String> line) { System.out.println(line); }
//                         ^ Leat/HeldEffect

    @Processor static void ofWhatIsLost(@Each("lost") Rejected<String> file) { System.out.println(file); }

    @Initial("count") static int none() { return 0; }

    @Per @Processor static int count(@Previous int count, String letter) { return count + 1; }

    @Processor static void counted(@Last int count, @All("letter") List<String> all) { System.out.println(count); }
}
