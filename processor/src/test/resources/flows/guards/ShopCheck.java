package guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import guards.Shop.Order;
import java.util.List;

final class ShopCheck {
    public static void main(String[] args) {
        ShopFlow flow = ShopFlow.create();

        ShopFlow.Outputs vip = flow.run(new Order(50, "Vera"), true);
        assertThat(vip.discount()).contains(5);
        assertThat(vip.thanks()).contains("you saved 5");
        assertThat(vip.treatment()).isEqualTo("preferred Vera");
        assertThat(Shop.EVALUATED).containsExactlyInAnyOrder("large", "vip", "blocked");
        assertThat(vip.large()).contains(false);
        assertThat(vip.fired())
                .containsExactly(
                        new Fired("discount", "discount(order, pending)", List.of("pending", "vip", "!blocked"), 5),
                        new Fired("treatment", "prefer(order)", List.of("vip"), "preferred Vera"));

        Shop.EVALUATED.clear();
        ShopFlow.Outputs large = flow.run(new Order(500, "Ann"), true);
        assertThat(large.discount()).contains(50);
        assertThat(large.treatment()).isEqualTo("treated");
        assertThat(Shop.EVALUATED).containsExactly("large", "blocked", "vip");
        assertThat(large.fired())
                .as("also what made the treatment, without a guard")
                .containsExactly(
                        new Fired("discount", "discount(order, pending)", List.of("pending", "large", "!blocked"), 50),
                        new Fired("treatment", "treat()", List.of(), "treated"));

        Shop.EVALUATED.clear();
        ShopFlow.Outputs refused = flow.run(new Order(5, "MaX"), false);
        assertThat(refused.discount()).isEmpty();
        assertThat(refused.thanks()).isEmpty();
        assertThat(refused.treatment()).isEqualTo("refused");
        assertThat(Shop.EVALUATED).containsExactly("blocked");
        assertThat(refused.vip()).as("nobody asked").isEmpty();
        assertThat(refused.fired())
                .containsExactly(new Fired("treatment", "refuse()", List.of("blocked"), "refused"));
        assertThat(refused.toString())
                .isEqualTo("Outputs[large=Optional.empty, vip=Optional.empty, blocked=true,"
                        + " discount=Optional.empty, treatment=refused, thanks=Optional.empty]");

        assertThatThrownBy(() -> flow.run(new Order(5, ""), true))
                .isInstanceOfSatisfying(ConditionFailedException.class, failure -> {
                    assertThat(failure.condition()).isEqualTo("blocked");
                    assertThat(failure)
                            .hasMessage("The condition blocked failed: java.lang.IllegalStateException: no customer")
                            .hasCauseInstanceOf(IllegalStateException.class);
                });

        ShopFlow.Outputs replaced = ShopFlow.builder().blocked(false).large(true).build().run(new Order(70, ""), true);
        assertThat(replaced.discount()).contains(7);
        assertThat(replaced.treatment()).isEqualTo("treated");
        assertThat(replaced.fired())
                .containsExactly(
                        new Fired("discount", "discount(order, pending)", List.of("pending", "large", "!blocked"), 7),
                        new Fired("treatment", "treat()", List.of(), "treated"));
        ShopFlow.Outputs fixed =
                ShopFlow.builder().treatment("as told").discount(1).build().run(new Order(70, "A"), false);
        assertThat(fixed.treatment()).isEqualTo("as told");
        assertThat(fixed.thanks()).contains("you saved 1");
        assertThat(fixed.fired()).as("no processor made what is replaced").isEmpty();
    }
}
