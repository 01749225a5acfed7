package com.example.till;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

@Module
interface TillModule {
    @Provides
    @Named("currency")
    static String currency() {
        return "EUR";
    }

    @Provides
    static Clock clock() {
        return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }
}
