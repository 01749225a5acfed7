package dev.leat.graph.log;

import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** What {@code toString()} writes and another method reads. */
final class TextAdapter<T> extends TypeAdapter<T> {
    private final Function<String, T> reading;

    private TextAdapter(Function<String, T> reading) {
        this.reading = reading;
    }

    static void register(GsonBuilder builder) {
        register(builder, Duration.class, Duration::parse);
        register(builder, Instant.class, Instant::parse);
        register(builder, LocalDate.class, LocalDate::parse);
        register(builder, LocalDateTime.class, LocalDateTime::parse);
        register(builder, LocalTime.class, LocalTime::parse);
        register(builder, MonthDay.class, MonthDay::parse);
        register(builder, OffsetDateTime.class, OffsetDateTime::parse);
        register(builder, OffsetTime.class, OffsetTime::parse);
        register(builder, Period.class, Period::parse);
        register(builder, Year.class, Year::parse);
        register(builder, YearMonth.class, YearMonth::parse);
        register(builder, ZonedDateTime.class, ZonedDateTime::parse);
        // The classes of these values are not public.
        builder.registerTypeHierarchyAdapter(ZoneId.class, of(ZoneId::of));
        builder.registerTypeAdapter(ZoneOffset.class, of(ZoneOffset::of));
        builder.registerTypeHierarchyAdapter(Path.class, of(Path::of));
        // JSON has no NaN and no infinity.
        Numbers.register(builder);
    }

    private static <T> void register(GsonBuilder builder, Class<T> type, Function<String, T> reading) {
        builder.registerTypeAdapter(type, of(reading));
    }

    private static <T> TypeAdapter<T> of(Function<String, T> reading) {
        return new TextAdapter<>(reading).nullSafe();
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.value(value.toString());
    }

    @Override
    public T read(JsonReader in) throws IOException {
        return reading.apply(in.nextString());
    }

    /** Numbers as numbers, what is none as text. */
    private static final class Numbers<N extends Number> extends TypeAdapter<N> {
        private final Function<String, N> reading;

        private Numbers(Function<String, N> reading) {
            this.reading = reading;
        }

        static void register(GsonBuilder builder) {
            TypeAdapter<Double> doubles = new Numbers<>(Double::valueOf).nullSafe();
            builder.registerTypeAdapter(double.class, doubles).registerTypeAdapter(Double.class, doubles);
            TypeAdapter<Float> floats = new Numbers<>(Float::valueOf).nullSafe();
            builder.registerTypeAdapter(float.class, floats).registerTypeAdapter(Float.class, floats);
        }

        @Override
        public void write(JsonWriter out, N value) throws IOException {
            if (Double.isFinite(value.doubleValue())) {
                out.value(value);
            } else {
                out.value(value.toString());
            }
        }

        @Override
        public N read(JsonReader in) throws IOException {
            return reading.apply(in.nextString());
        }
    }
}
