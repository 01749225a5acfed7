package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input @Depends String text) { return text.length(); }
//                                                      ^ Leat/ConflictingRoles
}
