package dev.leat.integration.containers;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Named;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class DaggerTest {
    // region dagger
    @Module
    interface ShopModule {
        @Provides
        @Named("shop")
        static String shop() {
            return "Corner shop";
        }

        @Provides
        @Named("currency")
        static String currency() {
            return "EUR";
        }

        @Provides
        static Clock clock() {
            return Day.CLOCK;
        }
    }

    @Component(modules = ShopModule.class)
    interface Shop {
        ReceiptFlow receipts();

        @Component.Factory
        interface Factory {
            Shop open(@BindsInstance Journal journal);
        }
    }
    // endregion

    @Test
    void daggerWiresTheFlow() {
        Journal journal = new Journal();

        // region dagger-use
        Shop shop = DaggerDaggerTest_Shop.factory().open(journal);
        ReceiptFlow receipts = shop.receipts();
        // endregion

        Day.assertServed(receipts, journal);
    }
}
