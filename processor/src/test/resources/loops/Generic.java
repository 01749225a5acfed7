package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values with type parameters and wildcards. */
final class Generic {
    record Pair<A, B>(A first, B second) {}

    @Flow(
            keep = {"pair", "swapped", "inner"},
            replaceable = false)
    static final class Pairs {
        @Processor
        static Map<String, List<Integer>> groups(@Input int n) {
            return new TreeMap<>(Map.of("a", List.of(n), "b", List.of(n, n)));
        }

        @Processor
        static Pair<String, List<Integer>> pair(@Each("groups") Map.Entry<String, List<Integer>> group) {
            return new Pair<>(group.getKey(), group.getValue());
        }

        @Processor
        static Pair<? extends List<Integer>, String> swapped(Pair<String, List<Integer>> pair) {
            return new Pair<>(pair.second(), pair.first());
        }

        @Processor
        static List<Integer> numbers(Pair<String, List<Integer>> pair) {
            return pair.second();
        }

        @Processor
        static String inner(@Each("numbers") Integer number, Pair<String, List<Integer>> pair) {
            return pair.first() + number;
        }

        @Processor
        static int count(@All("pair") List<Pair<String, List<Integer>>> pairs, @All("numbers") List<List<Integer>> all) {
            return pairs.size() + all.size();
        }
    }

    static void generics_L04_typesStay() {
        Generic_PairsFlow.Outputs outputs = new Generic_PairsFlow().run(7);
        List<Pair<String, List<Integer>>> pairs = outputs.pair();

        assertThat(pairs).containsExactly(new Pair<>("a", List.of(7)), new Pair<>("b", List.of(7, 7)));
        assertThat(outputs.swapped()).hasSize(2);
        assertThat(outputs.inner()).containsExactly("a7", "b7", "b7");
        assertThat(outputs.count()).isEqualTo(4);
    }

    private Generic() {}
}
