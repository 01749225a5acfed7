package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
class First {
    @Processor String first(@Input java.util.List<String> all) { return all.get(0); }
}
