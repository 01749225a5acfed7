package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static <T> T first(@Input List<T> all) { return all.get(0); }
//                          ^ Leat/UnboundTypeVariable
}
