package dev.leat.docs;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

@Flow
final class Invoice {
    private Invoice() {}

    interface Archive {
        /** Returns the number under which the text is stored. */
        long store(String text);
    }

    // region items
    @Processor
    static List<LineFlow.Outputs> lines(@Input List<Line.Item> items, @Depends LineFlow line) {
        return items.stream().map(line::run).toList();
    }

    @Processor
    static int total(List<LineFlow.Outputs> lines) {
        return lines.stream().mapToInt(LineFlow.Outputs::price).sum();
    }
    // endregion

    @Processor
    static String text(List<LineFlow.Outputs> lines, int total) {
        return lines.stream().map(line -> line.text() + "\n").reduce("", String::concat) + total;
    }

    // region effect
    @When("!dryRun")
    @Processor
    static long number(String text, @Depends Archive archive, @Input boolean dryRun) {
        return archive.store(text);
    }
    // endregion
}
