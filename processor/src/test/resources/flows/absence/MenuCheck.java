package absence;

import static org.assertj.core.api.Assertions.assertThat;

final class MenuCheck {
    public static void main(String[] args) {
        StringBuilder calls = new StringBuilder();
        MenuFlow flow = new MenuFlow(new Menu(calls), new StringBuilder());

        MenuFlow.Outputs ham = flow.run("ham");
        assertThat(ham.praise()).isEmpty();
        assertThat(ham.price()).isEmpty();
        assertThat(ham.twice()).isEmpty();
        assertThat(ham.both()).isEmpty();
        assertThat(ham.wrapped()).isEqualTo("Optional.empty Optional.empty");
        assertThat(ham.nullable()).isEqualTo("null null");
        assertThat(ham.ends()).isEmpty();
        assertThat(ham.first()).isEmpty();
        assertThat(ham.shout()).isEmpty();
        assertThat(ham.letter()).contains("h");
        assertThat(ham.capital()).contains("H");
        assertThat(ham.count()).isEqualTo(1);
        assertThat(ham.tail()).isEmpty();
        assertThat(ham.dear()).isEmpty();
        assertThat(ham.sigh()).isEmpty();
        assertThat(ham.smile()).isEmpty();
        assertThat(calls.toString()).isEqualTo("known ");

        calls.setLength(0);
        MenuFlow.Outputs potato = flow.run("potato");
        assertThat(potato.praise()).contains("potato is delicious");
        assertThat(potato.twice()).contains(12);
        assertThat(potato.both()).contains("potato is delicious for 12");
        assertThat(potato.wrapped()).isEqualTo("Optional[potato is delicious] Optional[12]");
        assertThat(potato.nullable()).isEqualTo("potato is delicious 12");
        assertThat(potato.first()).contains('p');
        assertThat(potato.shout()).contains("Potato is delicious");
        assertThat(potato.tail()).contains("otato");
        assertThat(potato.dear()).contains(true);
        assertThat(potato.sigh()).contains("oh");
        assertThat(potato.smile()).isEmpty();
        assertThat(calls.toString()).isEqualTo("known twice dear ");

        assertThat(flow.run("beet").smile()).contains("ah");
        assertThat(flow.run("").letter()).isEmpty();
        assertThat(flow.run("").capital()).isEmpty();
        assertThat(flow.run("").count()).isZero();
    }
}
