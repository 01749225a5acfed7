package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static void told(@Input @Each("words") @From("words") String word) { word.length(); }
//                                                                          ^ Leat/ConflictingRoles
}
