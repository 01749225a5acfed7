package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a value is: it comes back as it was, or is refused by its name. */
@SuppressWarnings("JavaUtilDate") // They are what is recorded.
class SamenessTest {
    enum Gate {
        OPEN,
        SHUT {
            @Override
            public String toString() {
                return "not open";
            }
        }
    }

    record Row(int[] cells, @Nullable Date made) {}

    record Holder<T>(T held) {}

    static final class Plain<T> {
        final T held;

        Plain(T held) {
            this.held = held;
        }
    }

    private record Case(TypeToken<?> type, Object value) {
        static <T> Case of(TypeToken<T> type, T value) {
            return new Case(type, value);
        }

        @Override
        public String toString() {
            return type.type().getTypeName() + " " + value.getClass().getSimpleName();
        }
    }

    private static final Date DATE = new Date(123_456_789L);
    private static final Locale SCRIPT = Locale.forLanguageTag("zh-Hant-TW-u-ca-buddhist");

    static Stream<Case> recorded() {
        return Stream.of(
                Case.of(new TypeToken<Date>() {}, DATE),
                Case.of(new TypeToken<Date>() {}, new Date(Long.MIN_VALUE)),
                Case.of(new TypeToken<Locale>() {}, SCRIPT),
                Case.of(new TypeToken<Locale>() {}, Locale.ROOT),
                Case.of(new TypeToken<Map<Date, Locale>>() {}, Map.of(DATE, SCRIPT)),
                Case.of(new TypeToken<Holder<Date>>() {}, new Holder<>(DATE)),
                Case.of(new TypeToken<Plain<Date>>() {}, new Plain<>(DATE)),
                Case.of(new TypeToken<Plain<List<Locale>>>() {}, new Plain<>(List.of(SCRIPT))),
                Case.of(new TypeToken<Row>() {}, new Row(new int[] {1, 2}, DATE)),
                Case.of(new TypeToken<Row[][]>() {}, new Row[][] {{new Row(new int[0], null)}, {}}),
                Case.of(new TypeToken<Set<Row>>() {}, Set.of(new Row(new int[] {3}, null))),
                Case.of(new TypeToken<Collection<Integer>>() {}, List.of(1, 2)),
                Case.of(new TypeToken<Collection<Integer>>() {}, Map.of(1, 2).values()),
                Case.of(new TypeToken<Deque<Integer>>() {}, new ArrayDeque<>(List.of(1, 2))),
                Case.of(new TypeToken<Queue<Integer>>() {}, new ArrayDeque<>(List.of(1, 2))),
                Case.of(new TypeToken<List<Integer>>() {}, Arrays.asList(1, null)),
                Case.of(new TypeToken<List<? extends String>>() {}, List.of("a")),
                Case.of(new TypeToken<SortedSet<String>>() {}, new TreeSet<>(Set.of("b", "a"))),
                Case.of(new TypeToken<SortedMap<Integer, String>>() {}, new TreeMap<>(Map.of(10, "b", 9, "a"))),
                Case.of(new TypeToken<EnumMap<Gate, Integer>>() {}, new EnumMap<>(Map.of(Gate.SHUT, 1))),
                Case.of(new TypeToken<Set<Gate>>() {}, EnumSet.allOf(Gate.class)),
                Case.of(new TypeToken<Map<Gate, DayOfWeek>>() {}, Map.of(Gate.SHUT, DayOfWeek.FRIDAY)),
                Case.of(new TypeToken<Map<Integer, Integer>>() {}, Map.of(1, 2)),
                Case.of(new TypeToken<Map<Long, Boolean>>() {}, Map.of(Long.MAX_VALUE, true)),
                Case.of(new TypeToken<Map<Double, Float>>() {}, Map.of(Double.NaN, -0.0f)),
                Case.of(new TypeToken<Map<Character, Byte>>() {}, Map.of('"', (byte) -1)),
                Case.of(new TypeToken<Map<Boolean, Short>>() {}, Map.of(false, Short.MIN_VALUE)),
                Case.of(
                        new TypeToken<Map<BigDecimal, BigInteger>>() {},
                        Map.of(new BigDecimal("1.10"), BigInteger.TEN)),
                Case.of(new TypeToken<Map<UUID, Instant>>() {}, Map.of(new UUID(1, 2), Instant.ofEpochSecond(1, 1))),
                Case.of(new TypeToken<Map<List<Integer>, Integer>>() {}, Map.of(List.of(1), 2)),
                Case.of(new TypeToken<Map<Optional<String>, Integer>>() {}, Map.of(Optional.empty(), 2)),
                Case.of(new TypeToken<Map<LocalDate, ZoneId>>() {}, Map.of(LocalDate.MAX, ZoneId.of("Asia/Tokyo"))),
                Case.of(new TypeToken<Optional<Optional<int[]>>>() {}, Optional.of(Optional.of(new int[] {1}))),
                Case.of(new TypeToken<Optional<Optional<Integer>>>() {}, Optional.of(Optional.empty())),
                Case.of(new TypeToken<BigDecimal>() {}, new BigDecimal("1.00")),
                Case.of(new TypeToken<BigDecimal>() {}, new BigDecimal("1E+3")),
                Case.of(new TypeToken<Double>() {}, -0.0),
                Case.of(new TypeToken<Double>() {}, Double.MIN_VALUE),
                Case.of(new TypeToken<double[]>() {}, new double[] {-0.0, Double.NaN, Double.NEGATIVE_INFINITY}),
                Case.of(new TypeToken<float[]>() {}, new float[] {Float.NaN, -0.0f}),
                Case.of(new TypeToken<char[]>() {}, new char[] {'\ud800', '\u2028'}),
                Case.of(new TypeToken<Long>() {}, Long.MIN_VALUE),
                Case.of(
                        new TypeToken<ZonedDateTime>() {},
                        ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 1, ZoneId.of("Europe/Paris"))
                                .withLaterOffsetAtOverlap()),
                Case.of(new TypeToken<Duration>() {}, Duration.ofNanos(-1)),
                Case.of(new TypeToken<Period>() {}, Period.of(-1, 13, 400)),
                Case.of(new TypeToken<Year>() {}, Year.of(12_345)),
                Case.of(new TypeToken<Gate>() {}, Gate.SHUT),
                Case.of(new TypeToken<URI>() {}, URI.create("a:b?c#d")),
                Case.of(new TypeToken<Currency>() {}, Currency.getInstance("EUR")),
                Case.of(new TypeToken<BitSet>() {}, BitSet.valueOf(new long[] {5})),
                Case.of(new TypeToken<AtomicInteger>() {}, new AtomicInteger(3)),
                Case.of(new TypeToken<StringBuilder>() {}, new StringBuilder("a")),
                Case.of(new TypeToken<Plain<Plain<int[]>>>() {}, new Plain<>(new Plain<>(new int[] {1}))));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void comesBackAsItWas(Case each) throws BadLineException {
        Node node = Node.input(Key.<Object>unchecked("value", each.type().type()));
        ValueCoding coding = new ValueCoding(GsonValues.standard());
        Object read = coding.read(node, coding.write(node, each.value()));

        if (each.value() instanceof AtomicInteger || each.value() instanceof StringBuilder) {
            assertThat(read).hasToString(each.value().toString()).hasSameClassAs(each.value());
            return;
        }
        if (!Objects.deepEquals(read, each.value())) {
            assertThat(read).usingRecursiveComparison().isEqualTo(each.value());
        }
        assertThat(read instanceof Set).isEqualTo(each.value() instanceof Set);
        if (each.value() instanceof Number || each.value() instanceof Date || each.value() instanceof Locale) {
            assertThat(read).isEqualTo(each.value());
        }
    }

    static Stream<Case> refused() {
        Locale posix = new Locale("de", "DE", "x y");
        return Stream.of(
                Case.of(new TypeToken<Collection<Integer>>() {}, Set.of(1)),
                Case.of(new TypeToken<Iterable<Integer>>() {}, Set.of(1)),
                Case.of(new TypeToken<Holder<Collection<Integer>>>() {}, new Holder<>(Set.of(1))),
                Case.of(new TypeToken<Plain<Collection<Integer>>>() {}, new Plain<>(Set.of(1))),
                Case.of(new TypeToken<List<? extends Number>>() {}, List.of(1, 2L)),
                Case.of(new TypeToken<List<? super Integer>>() {}, List.of(1, 2L)),
                Case.of(new TypeToken<Plain<? extends Number>>() {}, new Plain<>(1)),
                Case.of(new TypeToken<Map<Number, Integer>>() {}, Map.of(1, 1)),
                Case.of(new TypeToken<Map<Object, Integer>>() {}, Map.of(1, 1)),
                Case.of(new TypeToken<Map<String, Object>>() {}, Map.of("a", Set.of())),
                Case.of(new TypeToken<Optional<Object>>() {}, Optional.of(1)),
                Case.of(new TypeToken<Object[]>() {}, new Object[] {1}),
                Case.of(new TypeToken<Plain<Object>>() {}, new Plain<>(DATE)),
                Case.of(new TypeToken<Calendar>() {}, new GregorianCalendar()),
                Case.of(new TypeToken<Plain<Calendar>>() {}, new Plain<>(new GregorianCalendar())),
                Case.of(new TypeToken<Locale>() {}, posix),
                Case.of(new TypeToken<Plain<Locale>>() {}, new Plain<>(posix)),
                Case.of(new TypeToken<Pattern>() {}, Pattern.compile("a", Pattern.CASE_INSENSITIVE)),
                Case.of(new TypeToken<OptionalInt>() {}, OptionalInt.of(1)),
                Case.of(new TypeToken<File>() {}, new File("a")),
                Case.of(new TypeToken<Thread>() {}, new Thread()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByName(Case each) {
        Node node = Node.input(Key.<Object>unchecked("value", each.type().type()));
        assertThatThrownBy(() -> new ValueCoding(GsonValues.standard()).write(node, each.value()))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith(
                        "'value' of type " + TypeText.of(each.type().type()) + " cannot be recorded: ");
    }

    @Test
    void whatCannotBeSeenIsCompared() {
        assertThat(Sameness.of(new AtomicLong(1), new AtomicLong(1))).isEqualTo(Sameness.UNKNOWN);
        assertThat(Sameness.of(List.of(new AtomicLong(1), 1), List.of(new AtomicLong(1), 2)))
                .isEqualTo(Sameness.ANOTHER);
        assertThat(Sameness.of(new Plain<>(1), new Plain<>(2))).isEqualTo(Sameness.ANOTHER);
        assertThat(Sameness.of(new HashMap<>(Map.of(1, new int[] {1})), new LinkedHashMap<>(Map.of(1, new int[] {1}))))
                .isEqualTo(Sameness.SAME);
        assertThat(Sameness.of(TimeZone.getTimeZone("UTC"), TimeUnit.DAYS)).isEqualTo(Sameness.ANOTHER);
        assertThat(Sameness.of(new Properties(), null)).isEqualTo(Sameness.ANOTHER);
    }
}
