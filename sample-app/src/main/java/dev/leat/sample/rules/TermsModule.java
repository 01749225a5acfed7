package dev.leat.sample.rules;

import dagger.Module;
import dagger.Provides;

/** Binds what {@link OrderRules} depends on. */
@Module
public interface TermsModule {
    /** The terms of trade. */
    @Provides
    static Terms terms() {
        return Terms.STANDARD;
    }
}
