package namesakes;

import static org.assertj.core.api.Assertions.assertThat;

final class NamesakesCheck {
    public static void main(String[] args) {
        StringBuilder suffix = new StringBuilder("!");

        assertThat(new NamesakesFlow(suffix).run("a").entry().toString()).isEqualTo("a!=2");

        NamesakesFlow four = NamesakesFlow.builder()
                .suffix(suffix)
                .own(new Integer("four"))
                .build();

        assertThat(four.run("a").length()).isEqualTo(4);
    }
}
