package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.stream.Stream;

@Flow(keep = {"lines", "length"})
//            ^ Leat/ReadTwice
final class Import {
    @Processor static boolean small(@Input @Each("files") String file) { return file.length() < 10; }

    @When("small") @Processor static Stream<String> lines(@Input @Each("files") String file) { return file.lines(); }

    @Processor static int length(@Each("lines") String line) { return line.length(); }
}
