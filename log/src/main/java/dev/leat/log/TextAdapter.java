package dev.leat.log;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;
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
import java.util.Date;
import java.util.Locale;
import java.util.function.Function;

/** What one method, mostly {@code toString()}, writes and another reads. */
final class TextAdapter<T> extends TypeAdapter<T> {
    private final Function<T, String> writing;
    private final Function<String, T> reading;

    private TextAdapter(Function<T, String> writing, Function<String, T> reading) {
        this.writing = writing;
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
        // Gson's text of a date has no milliseconds, and that of a locale no script.
        builder.registerTypeHierarchyAdapter(Date.class, of(TextAdapter::text, text -> Date.from(Instant.parse(text))));
        builder.registerTypeAdapter(Locale.class, of(TextAdapter::text, Locale::forLanguageTag));
        // JSON has no NaN and no infinity.
        Numbers.register(builder);
    }

    private static <T> void register(GsonBuilder builder, Class<T> type, Function<String, T> reading) {
        builder.registerTypeAdapter(type, of(reading));
    }

    private static <T> TypeAdapter<T> of(Function<String, T> reading) {
        return of(Object::toString, reading);
    }

    private static <T> TypeAdapter<T> of(Function<T, String> writing, Function<String, T> reading) {
        return new TextAdapter<>(writing, reading).nullSafe();
    }

    @SuppressWarnings("JavaUtilDate") // Whoever has one wants it back.
    private static String text(Date date) {
        if (date.getClass() != Date.class) {
            throw new JsonIOException(date.getClass().getName() + " is more than a Date");
        }
        return Instant.ofEpochMilli(date.getTime()).toString();
    }

    private static String text(Locale locale) {
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw new JsonIOException("no language tag says what the locale " + locale + " is");
        }
        return tag;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.value(writing.apply(value));
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
