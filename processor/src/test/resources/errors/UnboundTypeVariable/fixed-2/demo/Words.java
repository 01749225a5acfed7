package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static String firstWord(@Input List<String> all) { return first(all); }

    static <T> T first(List<T> all) { return all.get(0); }
}
