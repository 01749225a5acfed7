package dev.leat.benchmarks.loop;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All that is made, in a list. */
final class Collected implements Workload {
    private final Collected_NamesFlow flow = new Collected_NamesFlow();
    private final List<Name> names;

    Collected(int count) {
        names = IntStream.range(0, count).mapToObj(Name::new).toList();
    }

    record Name(int number) {}

    /** For all names. */
    @Flow
    static final class Names {
        @Processor
        static Name next(@Input @Each("names") Name name) {
            return new Name(name.number() + 1);
        }

        @Processor
        static List<Name> all(@All("next") List<Name> all) {
            return all;
        }
    }

    @Override
    public Object leat() {
        return flow.run(names).all();
    }

    @Override
    public Object byHand() {
        List<Name> all = new ArrayList<>(names.size());
        for (Name name : names) {
            all.add(Names.next(name));
        }
        return Names.all(all);
    }

    @Override
    public Object stream() {
        return Names.all(names.stream().map(Names::next).toList());
    }
}
