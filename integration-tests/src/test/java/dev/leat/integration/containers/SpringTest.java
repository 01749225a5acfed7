package dev.leat.integration.containers;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;

class SpringTest {
    // region spring
    @Configuration
    @ComponentScan
    @Import({Receipt.class, Prices.class})
    static class ShopConfiguration {
        @Bean
        String shop() {
            return "Corner shop";
        }

        @Bean
        String currency() {
            return "EUR";
        }

        @Bean
        Clock clock() {
            return Day.CLOCK;
        }

        @Bean
        Journal journal() {
            return new Journal();
        }

        @Bean
        @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
        Till till(Journal journal) {
            return new Till(journal);
        }
    }
    // endregion

    @Test
    void springWiresTheFlow() {
        // region spring-use
        try (var context = new AnnotationConfigApplicationContext(ShopConfiguration.class)) {
            ReceiptFlow receipts = context.getBean(ReceiptFlow.class);
            // endregion

            Day.assertServed(receipts, context.getBean(Journal.class));
        }
    }
}
