package dev.leat.sample.report;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;
import java.time.ZoneId;

/** Binds what {@link Summary} and {@link ReadingTime} depend on. */
@Module
public interface SummaryModule {
    /** The time of day here. */
    @Provides
    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** The words not worth showing. */
    @Provides
    static StopWords stopWords() {
        return StopWords.english();
    }

    /** How fast the report's readers read. */
    @Provides
    static ReadingSpeed readingSpeed() {
        return ReadingSpeed.ADULT;
    }
}
