package market;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.annotation.Retention;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Dependencies of every kind, in a flow with nullness annotations. */
@Flow
@NullMarked
class Greeting {
    @Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @jakarta.inject.Qualifier
    @interface Mood {
        Tone value();

        String[] words() default {};

        Class<?> in() default Object.class;

        int times() default 1;
    }

    enum Tone {
        KIND,
        CURT
    }

    private final int exclamations;

    Greeting(int exclamations) {
        this.exclamations = exclamations;
    }

    @Processor
    static @Nullable String title(@Input String name) {
        return name.startsWith("Dr") ? "Doctor" : null;
    }

    @Processor
    String words(
            @Nullable String title,
            @Depends
                    @Mood(
                            value = Tone.KIND,
                            words = {"dear", "\"old\""},
                            in = List.class,
                            times = 2)
                    String kind,
            @Depends @Mood(Tone.CURT) String curt) {
        return (title == null ? curt : kind + " " + title) + "!".repeat(exclamations);
    }

    @Processor
    static String signed(String words, @Depends @Named("sender") Provider<CharSequence> sender) {
        return words + " " + sender.get();
    }

    @Processor
    static int written(String signed, @Depends(scope = RUN) StringWriter paper) {
        paper.write(signed);
        return paper.getBuffer().length();
    }

    @Processor
    static List<@Nullable String> pages(@Nullable String title, int written, @Depends(scope = RUN) StringWriter paper)
            throws IOException {
        return java.util.Arrays.asList(title, paper.toString());
    }
}
