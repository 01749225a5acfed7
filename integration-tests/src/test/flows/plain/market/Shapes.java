package market;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of every kind of type and parameter. */
final class Shapes {
    private Shapes() {}

    record Range<T extends Comparable<T>>(T low, T high, int[] sizes) {}

    enum Side {
        LEFT,
        RIGHT
    }

    @Flow
    static final class Kinds {
        private Kinds() {}

        @Processor
        static int[] numbers(@Input int[] given, @Input @From("factor") long times, @Input Side side) {
            int[] numbers = given.clone();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] *= (int) times + side.ordinal();
            }
            return numbers;
        }

        @Processor("sum")
        static double add(int... numbers) {
            double sum = 0;
            for (int number : numbers) {
                sum += number;
            }
            return sum;
        }

        @Processor
        @Spread
        static Range<Integer> range(int[] numbers) {
            List<Integer> sorted =
                    java.util.Arrays.stream(numbers).boxed().sorted().toList();
            return new Range<>(sorted.get(0), sorted.get(sorted.size() - 1), new int[] {numbers.length});
        }

        @Processor
        static Map.Entry<Integer, ? extends Number> widest(Integer low, Comparable<Integer> high, double sum) {
            return Map.entry(low + high.compareTo(low), sum);
        }

        @Processor
        static List<String>[][] grid(Map.Entry<? extends Number, ?> widest) throws IOException {
            @SuppressWarnings({"unchecked", "rawtypes"})
            List<String>[][] grid = new List[][] {{List.of(String.valueOf(widest))}};
            return grid;
        }

        @Processor
        static Function<? super String, ? extends Collection<? extends CharSequence>> shelves(
                List<String>[][] grid, @From("range") Range<Integer> limits) {
            return text -> List.of(text, grid[0][0].get(0), limits.sizes().length + "");
        }

        @Processor
        static Comparator<String> order(char separator) {
            return Comparator.comparing(text -> text.indexOf(separator));
        }

        @Processor
        static char separator(boolean wide, byte small, short medium, float real) {
            return wide && small < medium && real > 0 ? '|' : '-';
        }

        @Processor
        static boolean wide(double sum) {
            return sum > 10;
        }

        @Processor
        static byte small() {
            return 1;
        }

        @Processor
        static short medium() {
            return 2;
        }

        @Processor
        static float real() {
            return 0.5f;
        }
    }
}
