package sheets;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

@Flow(ways = Way.SHEET)
final class Failing {
    private Failing() {}

    @Processor
    static int id(@Input int x) {
        return x;
    }

    @Processor
    static int checked(int id, @Depends List<String> log) throws IOException {
        log.add("checked");
        if (id < 0) {
            throw new FileNotFoundException("x is " + id);
        }
        return id / 10;
    }

    @Processor
    static int next(int id, @Depends List<String> log) {
        log.add("next");
        return id + 1;
    }

    @Processor
    static int after(int checked, @Input int y, @Depends List<String> log) throws FileNotFoundException {
        log.add("after");
        if (y == checked) {
            throw new FileNotFoundException("y is " + y);
        }
        return checked + y;
    }

    @Processor
    static int last(int after, int next, @Depends List<String> log) {
        log.add("last");
        return after + next;
    }
}
