package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import prices.Prices;

@Flow(include = Prices.class, incremental = true)
//                    ^ Leat/ConflictingCutOffs
final class Shop {
    @Processor static String label(@Input(cutOff = dev.leat.CutOff.SAME) @From("price") String text) { return text; }
}
