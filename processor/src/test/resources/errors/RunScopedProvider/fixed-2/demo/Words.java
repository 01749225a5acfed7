package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import java.util.function.Supplier;

@Flow
final class Words {
    @Processor static String line(@Depends Supplier<String> source) { return source.get(); }
}
