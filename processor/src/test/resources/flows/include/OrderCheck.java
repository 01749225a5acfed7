package include;

import static org.assertj.core.api.Assertions.assertThat;

final class OrderCheck {
    public static void main(String[] args) {
        StringBuilder log = new StringBuilder();

        OrderFlow.Outputs outputs = new OrderFlow(new Billing(0.5), new Shipping(), log).run(4);

        assertThat(outputs.net()).isEqualTo(40.0);
        assertThat(outputs.postage()).isEqualTo(2.0);
        assertThat(outputs.total()).isEqualTo(62.0);
        assertThat(outputs.summary()).isEqualTo("postage 2.0 for 62.0");
        assertThat(log).hasToString("total ");

        assertThat(new BillingFlow(new Billing(0), log).run(1.0, 1).total()).isEqualTo(11.0);
        assertThat(ShippingFlow.create().run(0.5, 20).postage()).isZero();
    }
}
