package guardslazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.ConditionFailedException;

/** Asking for single values asks only for the conditions that they need. */
final class MenuCheck {
    public static void main(String[] args) {
        StringBuilder calls = new StringBuilder();
        MenuFlow flow = new MenuFlow(new Menu(calls), new StringBuilder());

        MenuFlowLazy ham = flow.lazy("ham");
        assertThat(ham.letter()).contains("h");
        assertThat(calls.toString()).isEmpty();
        assertThat(ham.shout()).isEmpty();
        assertThat(ham.known()).isFalse();
        assertThat(ham.wrapped()).isEqualTo("Optional.empty Optional.empty");
        assertThat(ham.nullable()).isEqualTo("null null");
        assertThat(ham.dear()).isEmpty();
        assertThat(ham.sigh()).isEmpty();
        assertThat(ham.smile()).isEmpty();
        assertThat(ham.capital()).contains("H");
        assertThat(ham.count()).isEqualTo(1);
        assertThat(ham.tail()).isEmpty();
        assertThat(calls.toString()).isEqualTo("known ");

        calls.setLength(0);
        MenuFlowLazy potato = flow.lazy("potato");
        assertThat(potato.sigh()).contains("oh");
        assertThat(potato.dear()).contains(true);
        assertThat(potato.smile()).isEmpty();
        assertThat(calls.toString()).isEqualTo("known dear ");
        assertThat(potato.wrapped()).isEqualTo("Optional[potato is delicious] Optional[12]");
        assertThat(potato.nullable()).isEqualTo("potato is delicious 12");
        assertThat(potato.both()).contains("potato is delicious for 12");
        assertThat(potato.shout()).contains("Potato is delicious");
        assertThat(potato.first()).contains('p');
        assertThat(potato.tail()).contains("otato");
        assertThat(flow.lazy("").count()).isZero();
        assertThat(flow.lazy("").capital()).isEmpty();

        calls.setLength(0);
        assertThat(flow.runShout("potato")).contains("Potato is delicious");
        assertThat(flow.runShout("ham")).isEmpty();
        assertThat(flow.runPrice("potato")).contains(6);
        assertThat(flow.runSmile("beet")).contains("ah");
        assertThat(flow.runKnown("beet")).isTrue();
        assertThat(flow.runDear("ham")).isEmpty();
        assertThat(flow.runDear("potato")).contains(true);

        MenuFlow replaced = MenuFlow.builder()
                .menu(new Menu(calls))
                .log(new StringBuilder())
                .known(true)
                .price(3)
                .build();
        assertThat(replaced.lazy("ham").twice()).contains(6);
        assertThat(replaced.lazy("ham").smile()).contains("ah");
        assertThat(replaced.runSmile("ham")).contains("ah");

        MenuFlowLazy broken = flow.lazy(null);
        assertThatThrownBy(broken::shout)
                .isInstanceOf(ConditionFailedException.class)
                .hasMessageStartingWith("The condition known failed: ");
        assertThatThrownBy(broken::known)
                .isSameAs(org.assertj.core.api.Assertions.catchThrowable(broken::praise));
    }
}
