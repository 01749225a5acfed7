package names;

import static org.assertj.core.api.Assertions.assertThat;

final class NamesCheck {
    public static void main(String[] args) {
        StringBuilder log = new StringBuilder();

        NamesFlow.Outputs outputs = new NamesFlow(new Names(), log).run(0, 5L);

        assertThat(outputs.größe()).isEqualTo(13);
        assertThat(outputs.record()).isEqualTo("n135");
        assertThat(log).hasToString("names ");

        NamesFlow replaced = NamesFlow.builder().namesDependency(log).names(10).component(0).build();
        assertThat(replaced.run(0, 0L).outputs()).isEqualTo(11);
        assertThat(replaced.run(0, 0L).größe()).isEqualTo(1);
    }
}
