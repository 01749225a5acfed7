package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
//< Leat/GenericFlow
class First<T> {
    @Processor T first(@Input java.util.List<T> all) { return all.get(0); }
}
