package dev.leat.log;

import dev.leat.graph.TypeToken;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Types of values, and random values of them. */
record Sample(Type type, Function<Random, @Nullable Object> values) {
    enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "the green one";
            }
        }
    }

    record Point(int x, double y) {}

    record Pair<A, B>(A first, @Nullable B second) {}

    sealed interface Shape permits Circle, Polygon, Nothing {}

    record Circle(Point centre, float radius) implements Shape {}

    record Polygon(List<Point> points, Optional<Shape> inner) implements Shape {}

    enum Nothing implements Shape {
        EMPTY,
        UNKNOWN
    }

    sealed interface Result<T> {
        record Ok<T>(T value) implements Result<T> {}

        record Failed<T>(String reason) implements Result<T> {}
    }

    sealed interface Expression {
        record Number(long value) implements Expression {}

        record Sum(Expression left, Expression right) implements Expression {}
    }

    static final List<Sample> ALL = List.of(
            of(new TypeToken<Integer>() {}, Random::nextInt),
            of(new TypeToken<Long>() {}, Random::nextLong),
            of(new TypeToken<Character>() {}, random -> (char) random.nextInt(1 << 16)),
            of(new TypeToken<Double>() {}, Sample::real),
            of(new TypeToken<Float>() {}, random -> (float) real(random)),
            of(new TypeToken<BigDecimal>() {}, random -> new BigDecimal(random.nextLong()).movePointLeft(9)),
            of(new TypeToken<String>() {}, Sample::text),
            of(new TypeToken<Boolean>() {}, Random::nextBoolean),
            of(new TypeToken<Colour>() {}, Sample::colour),
            of(new TypeToken<Point>() {}, Sample::point),
            of(new TypeToken<Instant>() {}, random -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000))),
            of(
                    new TypeToken<Map<String, Duration>>() {},
                    random -> map(random, Sample::text, each -> Duration.ofMillis(each.nextInt()), HashMap::new)),
            of(new TypeToken<List<@Nullable String>>() {}, random -> list(random, each -> orNull(each, Sample::text))),
            of(
                    new TypeToken<Map<String, @Nullable Long>>() {},
                    random -> map(random, Sample::text, each -> orNull(each, Random::nextLong), LinkedHashMap::new)),
            of(
                    new TypeToken<SortedMap<Integer, List<Point>>>() {},
                    random -> map(random, Random::nextInt, each -> list(each, Sample::point), TreeMap::new)),
            of(
                    new TypeToken<Map<Point, Colour>>() {},
                    random -> map(random, Sample::point, Sample::colour, HashMap::new)),
            of(new TypeToken<Set<Double>>() {}, random -> new LinkedHashSet<>(list(random, Sample::real))),
            of(
                    new TypeToken<Optional<Optional<Shape>>>() {},
                    random -> optional(random, each -> optional(each, some -> shape(some, 2)))),
            of(
                    new TypeToken<Pair<Integer, List<Pair<String, Colour>>>>() {},
                    random -> new Pair<>(
                            random.nextInt(),
                            orNull(
                                    random,
                                    some -> list(some, each -> new Pair<>(text(each), orNull(each, Sample::colour)))))),
            of(new TypeToken<List<Shape>>() {}, random -> list(random, each -> shape(each, 2))),
            of(new TypeToken<Shape>() {}, random -> shape(random, 3)),
            of(new TypeToken<Circle>() {}, Sample::circle),
            of(new TypeToken<Nothing>() {}, random -> Nothing.values()[random.nextInt(2)]),
            of(
                    new TypeToken<Result<List<Shape>>>() {},
                    random -> random.nextBoolean()
                            ? new Result.Ok<>(list(random, each -> shape(each, 1)))
                            : new Result.Failed<List<Shape>>(text(random))),
            of(new TypeToken<Expression>() {}, random -> expression(random, 5)));

    private static <T> Sample of(TypeToken<T> type, Function<Random, ? extends T> values) {
        return new Sample(type.type(), values::apply);
    }

    private static double real(Random random) {
        double[] special = {Double.NaN, Double.POSITIVE_INFINITY, -0.0, 1e300, Double.MIN_VALUE, 3};
        return random.nextBoolean() ? random.nextGaussian() : special[random.nextInt(special.length)];
    }

    private static String text(Random random) {
        String letters = "aä€😀\u0000\n\"\\\u2028\ud800\udc00/ null";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static Colour colour(Random random) {
        return Colour.values()[random.nextInt(2)];
    }

    private static Point point(Random random) {
        return new Point(random.nextInt(), real(random));
    }

    private static Circle circle(Random random) {
        return new Circle(point(random), random.nextFloat());
    }

    private static Shape shape(Random random, int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> circle(random);
            case 1 -> Nothing.values()[random.nextInt(2)];
            default ->
                new Polygon(
                        list(random, Sample::point),
                        depth == 0 ? Optional.empty() : optional(random, each -> shape(each, depth - 1)));
        };
    }

    private static Expression expression(Random random, int depth) {
        return depth == 0 || random.nextInt(3) == 0
                ? new Expression.Number(random.nextLong())
                : new Expression.Sum(expression(random, depth - 1), expression(random, depth - 1));
    }

    private static <T> @Nullable T orNull(Random random, Function<Random, T> values) {
        return random.nextInt(4) == 0 ? null : values.apply(random);
    }

    private static <T> Optional<T> optional(Random random, Function<Random, T> values) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(values.apply(random));
    }

    private static <T> List<T> list(Random random, Function<Random, T> values) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(values.apply(random));
        }
        return list;
    }

    private static <K, V, M extends Map<K, V>> M map(
            Random random, Function<Random, K> keys, Function<Random, V> values, Supplier<M> made) {
        M map = made.get();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(keys.apply(random), values.apply(random));
        }
        return map;
    }
}
