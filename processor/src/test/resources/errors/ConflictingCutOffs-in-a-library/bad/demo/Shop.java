package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import prices.Prices;

@Flow(include = Prices.class, ways = Way.SHEET)
//                    ^ Leat/ConflictingCutOffs
final class Shop {
    @Processor static String label(@Input(cutOff = dev.leat.CutOff.SAME) @From("price") String text) { return text; }
}
