package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class Import {
    @Flow(ways = {Way.LAZY, Way.SHEET})
//  ^ Leat/WayWithLoops
//  ^ Leat/WayWithLoops
    static final class FirstOrNull {
        @Processor static @Nullable String title(@Input @Each("files") String file) { return null; }

        @Processor static String shown(@First @Nullable String title) { return "first " + title; }
    }

    @Flow(ways = Way.LAZY)
//  ^ Leat/WayWithLoops
    static final class NoStream {
        @Processor static boolean all(@Input String folder) { return folder.isEmpty(); }

        @When("all") @Processor static List<String> files(@Input String folder) { return List.of(folder); }

        @Processor static int document(@Each("files") String file) { return file.length(); }

        @Processor static long total(@All("document") Stream<Integer> lengths) { return lengths.count(); }
    }
}
