package accounts;

import static org.assertj.core.api.Assertions.assertThat;

import accounts.Account.Connection;
import accounts.Account.Currency;
import accounts.Account.Entry;
import accounts.Account.Money;
import com.google.gson.Gson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

final class AccountCheck {
    private static final Entry HAM = new Entry("ham", new Money(new BigDecimal("3.10"), Currency.EUR));
    private static final Entry TEA = new Entry("tea", new Money(new BigDecimal("1.40"), Currency.EUR));

    private static AccountFlow flow() {
        return new AccountFlow(new Account(), () -> new Connection("database"), new StringBuilder());
    }

    public static void main(String[] args) throws Exception {
        AccountFlowSession session = flow().open();
        assertThat(Account.LOG).containsExactly("open database", "load by database", "close database");

        Account.LOG.clear();
        assertThat(session.current().balance()).isEqualTo("0 EUR");
        assertThat(session.current().last()).isNull();
        assertThat(Account.LOG).as("nothing that follows from the state needs it").isEmpty();

        assertThat(session.run(HAM).line()).isEqualTo("1. ham after null");
        assertThat(session.run(TEA).line()).isEqualTo("2. tea after ham");
        assertThat(Account.LOG).containsExactly("open database", "close database", "open database", "close database");
        assertThat(session.current().shape()).isEqualTo(Map.of("cash", List.of(HAM, TEA)));
        assertThat(session.current().balance()).isEqualTo("4.50 EUR");

        AccountFlow.State saved = session.state();
        assertThat(saved).isEqualTo(new AccountFlow.State(AccountFlow.State.SHAPE, Map.of("cash", List.of(HAM, TEA)), "tea"));
        AccountFlow.State read = new Gson().fromJson(new Gson().toJson(saved), AccountFlow.State.class);
        assertThat(read).isEqualTo(saved);
        assertThat(flow().resume(read).run(HAM).line()).isEqualTo("3. ham after tea");

        AccountFlow replaced = AccountFlow.builder()
                .connection(() -> new Connection("test"))
                .text(new StringBuilder())
                .initialShape(Map.of("cash", List.of(TEA)))
                .initialLast("milk")
                .unit(" USD")
                .build();
        Account.LOG.clear();
        assertThat(replaced.open().current().balance()).isEqualTo("1.40 USD");
        assertThat(Account.LOG).as("what opens is replaced").isEmpty();
        assertThat(replaced.open().run(HAM).line()).isEqualTo("2. ham after milk");

        AccountFlowBenchmark benchmark = new AccountFlowBenchmark();
        benchmark.sample = "coffee";
        benchmark.prepare();
        assertThat(((AccountFlow.Outputs) benchmark.run()).line()).isEqualTo("1. coffee after null");
        assertThat(((AccountFlow.Outputs) benchmark.run()).count()).as("each from the start").isEqualTo(1);
        assertThat(benchmark.byHand().toString()).contains("line=1. coffee after null");

        AccountFlowStepsBenchmark steps = new AccountFlowStepsBenchmark();
        steps.sample = "coffee";
        steps.prepare();
        assertThat(steps.line()).isEqualTo("1. coffee after null");
        steps.tearDown();
    }
}
