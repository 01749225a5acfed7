package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

abstract class First<T> {
    @Processor T first(@Input java.util.List<T> all) { return all.get(0); }
}

@Flow
class FirstWord extends First<String> {}
