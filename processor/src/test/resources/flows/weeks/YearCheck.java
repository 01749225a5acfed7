package weeks;

import static org.assertj.core.api.Assertions.assertThat;

final class YearCheck {
    public static void main(String[] args) {
        YearFlow.Outputs outputs = YearFlow.create().run(1, 2);

        assertThat(outputs.week1()).isEqualTo(2);
        assertThat(outputs.week50()).isEqualTo(Math.pow(2, 50));
        assertThat(outputs.week52()).isEqualTo(Math.pow(2, 52));
        assertThat(outputs.mean()).isEqualTo((2 + Math.pow(2, 26) + Math.pow(2, 52)) / 3);
        assertThat(outputs.summary()).startsWith("1.0 grew to 4.503599627370496E15");
        assertThat(outputs.width()).isEqualTo(outputs.summary().length());
    }
}
