package shapes;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Every kind of type and method in one flow. */
@Flow
class Shapes extends Generic<String> implements Greeting {
    record Range<T extends Comparable<T>>(T low, T high, int... steps) {}

    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    private final String prefix = "instance ";

    @Processor
    byte aByte(@Input byte given) {
        return given;
    }

    @Processor
    short aShort(byte aByte) {
        return aByte;
    }

    @Processor
    char aChar(@Input char letter) {
        return letter;
    }

    @Processor
    int anInt(short aShort, char aChar) {
        return aShort + aChar;
    }

    @Processor
    long aLong(int anInt) {
        return anInt;
    }

    @Processor
    float aFloat(long aLong) {
        return aLong;
    }

    @Processor
    double aDouble(float aFloat, @Input double factor) {
        return aFloat * factor;
    }

    @Processor
    boolean aBoolean(double aDouble) {
        return aDouble > 0;
    }

    @Processor
    Integer boxed(int anInt) {
        return anInt;
    }

    @Processor
    long unboxedAndWidened(@From("boxed") long number) {
        return number;
    }

    @Processor
    Object boxedToObject(@From("anInt") Object number) {
        return number;
    }

    @Processor
    int[][] grid(int anInt) {
        return new int[][] {{anInt}, {1, 2}};
    }

    @Processor
    String[] names(List<String> list) {
        return list.toArray(new String[0]);
    }

    @Processor
    static int varargs(String... names) {
        return names.length;
    }

    @Processor
    List<String> list(String text) {
        return List.of(prefix, text);
    }

    @Processor
    static int wildcards(
            @From("list") Collection<? extends CharSequence> texts, @From("table") Map<String, ? super Integer> numbers) {
        return texts.size() + numbers.size();
    }

    @Processor
    static Map<String, Number> table(int anInt) throws IOException {
        if (anInt < 0) {
            throw new IOException("negative");
        }
        return Map.of("a", anInt);
    }

    @Processor
    @Spread
    static Range<String> range(String[] names) throws java.io.FileNotFoundException, TimeoutException {
        return new Range<>(names[0], names[1], 1, 2);
    }

    @Processor
    static String both(String low, String high, int[] steps) throws IllegalArgumentException {
        return low + high + Arrays.toString(steps);
    }

    @Processor
    static Shape shape(double aDouble) {
        return new Circle(aDouble);
    }

    @Processor
    static Optional<Shape> maybe(Shape shape) {
        return Optional.of(shape);
    }

    @Override
    public String greeting(String text) {
        return "hello " + text;
    }
}
