package statenames;

import dev.leat.Initial;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

abstract class Base<T> implements Started<T> {
    @Processor
    T kept(@Previous T kept, @Previous List<T> all) {
        return all.isEmpty() ? kept : all.get(0);
    }

    @Processor
    List<T> all(@Previous List<T> all) {
        return all;
    }

    @Initial("all")
    List<T> none() {
        return List.of();
    }
}
