package graphnames;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.Way;
import dev.leat.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names, types and signatures that a generated graph could stumble over. */
@Flow(ways = Way.GRAPH)
public class Odd {
    public enum Key {
        A,
        B
    }

    public sealed interface Node permits Leaf, Fork {}

    public record Leaf(int number) implements Node {}

    public record Fork(Node left, Node right) implements Node {}

    public record Pair<A, B>(A one, B two) {}

    public record Halves(String one, List<Integer> two) {}

    /** Has the name of a class that generated code mentions. */
    interface Call {}

    @Processor
    int graph(@Input int nodes) {
        return nodes;
    }

    @Processor
    static int bind(int graph, @Input String bindings, @Input Key key) {
        return graph + bindings.length() + key.ordinal();
    }

    @Processor
    static int GRAPH(@Input int Graph) {
        return Graph;
    }

    @Processor
    static String over(int graph) {
        return "int " + graph;
    }

    static String over(String graph) {
        return "String " + graph;
    }

    @Processor
    static long nine(
            @Input int a,
            @Input int b,
            @Input int c,
            @Input int d,
            @Input int e,
            @Input int f,
            @Input int g,
            @Input int h,
            @Input long i) {
        return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i;
    }

    @Processor
    Pair<String, List<Integer>> pair(
            long nine,
            @Input int a,
            @Input int b,
            @Input int c,
            @Input int d,
            @Input int e,
            @Input int f,
            @Input int g,
            @Input int h,
            @Depends Comparator<String> order) {
        return new Pair<>(order.compare("a", "b") < 0 ? "up" : "down", List.of((int) nine, a, h));
    }

    @Processor
    @Spread
    static Halves halves(Pair<String, List<Integer>> pair) {
        return new Halves(pair.one(), pair.two());
    }

    @Processor
    static String[] parts(String one) {
        return new String[] {one, one};
    }

    @Processor
    static String joined(String... parts) {
        return String.join("+", parts);
    }

    @Processor
    static List<? extends Number> numbers(List<Integer> two) {
        return two;
    }

    @Processor
    static int count(Collection<? extends Number> numbers) {
        return numbers.size();
    }

    @Processor
    @SuppressWarnings("rawtypes")
    static List raw(List<Integer> two) {
        return new ArrayList<>(two);
    }

    @Processor
    static int rawSize(@SuppressWarnings("rawtypes") List raw) {
        return raw.size();
    }

    @Processor
    static double sum(long nine, int count, float x) {
        return nine + count + x;
    }

    @Processor
    static float x(int graph) {
        return graph / 2f;
    }

    @Processor
    static String kind(@Match @Input Leaf node) throws IOException {
        return "leaf " + node.number();
    }

    @Processor("kind")
    static String fork(@Match @Input Fork node) {
        return "fork " + node.left();
    }

    @Processor
    static String named(@Match("A") @Input Key key, int graph) {
        return "A" + graph;
    }

    @Processor
    static int length(@From("named") Optional<CharSequence> named) {
        return named.map(CharSequence::length).orElse(-1);
    }

    @Processor
    static long converted(@From("named") Optional<CharSequence> named, @From("graph") long number) {
        return length(named) + number;
    }

    @Processor
    static long nineOptional(
            @From("named") Optional<CharSequence> named,
            @From("graph") long number,
            @Input int b,
            @Input int c,
            @Input int d,
            @Input int e,
            @Input int f,
            @Input int g,
            @Input int h) {
        return converted(named, number) + b + c + d + e + f + g + h;
    }

    @Processor
    static boolean isBig(int graph) {
        return graph > 3;
    }

    @Processor
    @When("!isBig && !(isBig)")
    static byte small(int graph) {
        return (byte) graph;
    }

    @Processor
    static long fromSmall(Optional<Byte> small, boolean isBig) {
        return small.map(Byte::longValue).orElse(isBig ? 7L : 8L);
    }

    @Processor
    static int[] array(int graph) {
        return new int[graph];
    }

    @Processor
    static List<String>[] lists(int[] array) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<String>[] lists = new List[array.length];
        return lists;
    }

    /**
     * Says "hello" \ and
     * two lines.
     */
    @Processor
    static String nothing(@Input Object ünïcode) {
        return "ü" + ünïcode;
    }
}
