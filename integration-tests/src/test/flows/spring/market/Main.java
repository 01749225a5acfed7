package market;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import market.odd.NamesakesFlow;
import market.odd.ObjectFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;

/** What Spring makes of the flows that it finds. */
public final class Main implements Callable<List<String>> {
    private static final List<String> JOURNAL = new ArrayList<>();

    /** Imports a flow that it finds as well. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan
    @Import(OrderingFlow.class)
    static class Beans {
        @Bean
        String shop() {
            return "Corner shop";
        }

        @Bean
        @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
        Connection ledger() {
            return new Connection("ledger", JOURNAL);
        }

        @Bean
        @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
        Connection audit() {
            return new Connection("audit", JOURNAL);
        }

        /** Replaces the bean that is found. */
        @Bean
        @Lazy
        PricingFlow pricingFlow(Pricing pricing) {
            return new PricingFlow(pricing);
        }

        @Bean
        @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
        StringBuilder paper() {
            return new StringBuilder("paper ");
        }
    }

    @Override
    public List<String> call() {
        List<String> said = new ArrayList<>();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setClassLoader(Main.class.getClassLoader());
            context.setAllowBeanDefinitionOverriding(false);
            context.register(Beans.class);
            context.refresh();

            OrderingFlow ordering = context.getBean(OrderingFlow.class);
            said.add("run: " + ordering.run("ham").text() + journal());
            said.add("again: " + ordering.run("kiwi").text() + journal());
            said.add("target: " + ordering.runOrder("potato") + journal());
            try (OrderingFlowLazy lazy = ordering.lazy("ham")) {
                said.add("lazy: " + lazy.text());
            }
            said.add("closed" + journal());
            OrderingFlowSheet sheet = ordering.sheet();
            sheet.good("ham");
            said.add("sheet: " + sheet.text() + journal());
            said.add("graph: " + ordering.explain("ham").get(OrderingFlowGraph.TEXT) + journal());
            OrderingFlow replaced = OrderingFlow.builder()
                    .pricing(new Pricing(new Rates()))
                    .audit(() -> new Connection("test", JOURNAL))
                    .ledger(() -> new Connection("test ledger", JOURNAL))
                    .shop("Test shop")
                    .currency("test")
                    .build();
            said.add("replaced: " + replaced.run("ham").order() + journal());

            Counting_OrdersFlowSession session =
                    context.getBean(Counting_OrdersFlow.class).open();
            session.run();
            said.add("session: " + session.run().number() + journal());

            said.add("short: " + context.getBean(ReminderFlow.class).run("ham").reminder() + journal());
            said.add(
                    "included: " + context.getBean(PricingFlow.class).run("ham").price());
            said.add("namesakes: "
                    + context.getBean(NamesakesFlow.class)
                            .run(new ObjectFactory<>("here"))
                            .component()
                            .name());
            said.add("imported and found: "
                    + context.getBeansOfType(OrderingFlow.class).size());
            said.add("made and found: "
                    + context.getBeansOfType(PricingFlow.class).keySet()
                    + (context.getBeanDefinition("pricingFlow").isLazyInit() ? ", lazy" : ""));
        }
        return said;
    }

    private static String journal() {
        String entries = JOURNAL.isEmpty() ? "" : " " + JOURNAL;
        JOURNAL.clear();
        return entries;
    }
}
