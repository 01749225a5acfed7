package modules;

import static org.assertj.core.api.Assertions.assertThat;

final class ReportCheck {
    public static void main(String[] args) {
        ReportFlow.Outputs outputs = ReportFlow.create().run("you");

        assertThat(outputs.signed()).isEqualTo("Dear you, L1Dear");
        assertThat(outputs.supplied()).isEqualTo(7);
        assertThat(Report.Stamp.open).isZero();

        ReportFlow replaced = ReportFlow.builder().signature("X").supplied(8).build();
        assertThat(replaced.run("you").signed()).isEqualTo("Dear you, X1Dear");
        assertThat(replaced.run("you").supplied()).isEqualTo(8);
    }
}
