package orders;

import static org.assertj.core.api.Assertions.assertThat;

final class OrdersCheck {
    public static void main(String[] args) {
        OrdersFlow flow = new OrdersFlow();

        OrdersFlow.Outputs outputs = flow.run("1\nx\n12\n31\n");
        assertThat(outputs.share()).containsExactly(26, 73);
        assertThat(outputs.unreadable()).singleElement().satisfies(rejected -> {
            assertThat(rejected.element()).isEqualTo("x");
            assertThat(rejected.index()).isEqualTo(1);
            assertThat(rejected.step()).isEqualTo("price");
            assertThat(rejected.cause()).isInstanceOf(NumberFormatException.class);
        });
        assertThat(flow.run("").share()).isEmpty();
        assertThat(OrdersFlow.builder().price(5).build().run("a\nb").share()).containsExactly(50, 50);
    }
}
