package dev.leat.integration.containers;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import jakarta.inject.Named;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class GuiceTest {
    // region guice
    static final class ShopModule extends AbstractModule {
        private final Journal journal;

        ShopModule(Journal journal) {
            this.journal = journal;
        }

        @Override
        protected void configure() {
            bind(Journal.class).toInstance(journal);
            bind(Clock.class).toInstance(Day.CLOCK);
        }

        @Provides
        @Named("shop")
        String shop() {
            return "Corner shop";
        }

        @Provides
        @Named("currency")
        String currency() {
            return "EUR";
        }
    }
    // endregion

    @Test
    void guiceWiresTheFlow() {
        Journal journal = new Journal();

        // region guice-use
        Injector injector = Guice.createInjector(new ShopModule(journal));
        ReceiptFlow receipts = injector.getInstance(ReceiptFlow.class);
        // endregion

        Day.assertServed(receipts, journal);
    }
}
