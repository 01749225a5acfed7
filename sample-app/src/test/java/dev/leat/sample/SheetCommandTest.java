package dev.leat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the spreadsheet tells when cells are set. */
class SheetCommandTest {
    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void prepare() {
        application = new Application(folder);
    }

    @Test
    void whatFollowsFromACellIsToldWhenItChanges() {
        application.given("""
                hours = 160
                wage = 25
                # A quarter of 3000 is tax.
                rent = 900
                food = 400
                rent = 1000
                food=300
                wage = 25.00
                hours = 0
                """);

        assertThat(application.run("sheet")).isZero();

        assertThat(application.out()).isEqualTo("""
                hours = 160
                wage = 25
                  gross: 4000.00
                  tax: 750.00
                  net: 3250.00
                rent = 900
                food = 400
                  spent: 1300.00
                  left: 1950.00
                rent = 1000
                  spent: 1400.00 (was 1300.00)
                  left: 1850.00 (was 1950.00)
                food=300
                  spent: 1300.00 (was 1400.00)
                  left: 1950.00 (was 1850.00)
                wage = 25.00
                hours = 0
                  gross: 0.00 (was 4000.00)
                  tax: 0.00 (was 750.00)
                  net: 0.00 (was 3250.00)
                  left: -1300.00 (was 1950.00)
                """);
        assertThat(application.err()).isEmpty();
    }

    @Test
    void linesThatSetNothingAreToldAndTheOthersDone() {
        application.given("""
                rent
                car = 3
                rent = much
                rent = -1
                rent = 1e999999999
                rent = 900
                food = 1
                """);

        assertThat(application.run("sheet", "-")).isEqualTo(1);

        assertThat(application.out()).endsWith("""
                rent = 900
                food = 1
                  spent: 901.00
                """);
        assertThat(application.err()).isEqualTo("""
                leat-sample: ERROR standard input, line 1: this sets no cell. Write: CELL = NUMBER, such as: rent = 900.
                leat-sample: ERROR standard input, line 2: there is no cell "car" that could be set. The cells are: hours, wage, rent, food.
                leat-sample: ERROR standard input, line 3: "much" is no amount. Write a number of up to 12 digits, such as: 12.50.
                leat-sample: ERROR standard input, line 4: "-1" is no amount. Write a number of up to 12 digits, such as: 12.50.
                leat-sample: ERROR standard input, line 5: "1e999999999" is no amount. Write a number of up to 12 digits, such as: 12.50.
                """);
    }
}
