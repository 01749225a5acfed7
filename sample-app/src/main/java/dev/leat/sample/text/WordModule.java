package dev.leat.sample.text;

import dagger.Module;
import dagger.Provides;

/** Binds what {@link TextStats} depends on. */
@Module
public interface WordModule {
    /** What a word is. */
    @Provides
    static WordRule wordRule() {
        return WordRule.STANDARD;
    }
}
