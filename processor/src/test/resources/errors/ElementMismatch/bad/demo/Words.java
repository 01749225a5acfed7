package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(keep = {"twice"})
final class Words {
    @Processor static List<Integer> sizes(@Input String text) { return List.of(text.length()); }

    @Processor static int twice(@Each("sizes") String size) { return size.length(); }
//                                                    ^ Leat/ElementMismatch
}
