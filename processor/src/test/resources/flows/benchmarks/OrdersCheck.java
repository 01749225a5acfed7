package benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class OrdersCheck {
    public static void main(String[] args) throws Exception {
        RatesFlowBenchmark rates = new RatesFlowBenchmark();
        rates.sample = "high";
        rates.prepare();
        assertThat(rates.run()).hasToString("Outputs[rate=9000]");
        assertThat(rates.byHand()).hasToString("Outputs[rate=9000]");

        OrdersFlowBenchmark orders = new OrdersFlowBenchmark();
        orders.sample = "large";
        orders.prepare();
        assertThat(orders.run()).hasToString(orders.byHand().toString());
        assertThat(((OrdersFlow.Outputs) orders.run()).total()).isEqualTo(12 * 300 + 7);

        OrdersFlowStepsBenchmark steps = new OrdersFlowStepsBenchmark();
        steps.sample = "small";
        steps.prepare2();
        assertThat(steps.total()).isEqualTo(907);
        assertThat(steps.range()).isEqualTo(new Orders.Range(1, 2));
        assertThat(steps.receipt()).isEqualTo("small9071please");
        assertThat(steps.prepare()).isEqualTo('p' + "small9071please".length());
        steps.tearDown();

        orders.sample = "medium";
        assertThatThrownBy(orders::prepare).hasMessage("No sample medium");
    }
}
