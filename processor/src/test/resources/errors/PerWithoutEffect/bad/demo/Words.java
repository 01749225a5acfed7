package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Per;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Per @Processor static int length(@Input @Each("lines") String line) { return line.length(); }
//  ^ Leat/PerWithoutEffect

    @Processor static List<Integer> all(@All("length") List<Integer> all) { return all; }
}
