package modules;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

@Module
interface ReportModule {
    @Provides
    @Singleton
    static StringBuilder log() {
        return new StringBuilder();
    }

    @Provides
    @Named("salutation")
    static String salutation() {
        return "Dear";
    }

    @Provides
    @Named("signature")
    static String signature() {
        return "L";
    }

    @Provides
    static Report.Stamp stamp() {
        return new Report.Stamp(++Report.Stamp.open);
    }

    @Provides
    static Supplier<Integer> numbers() {
        return () -> 7;
    }
}
