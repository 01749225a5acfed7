package dev.leat.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules decide and why, and what is told of lines that are no orders. */
class RulesCommandTest {
    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void prepare() {
        application = new Application(folder);
    }

    @Test
    void withoutNamesAnExampleIsDecidedOn() {
        assertThat(application.run("rules")).isZero();

        assertThat(application.out()).isEqualTo("""
                1001: accepted, charge 108.45 EUR to the card
                  decision = ACCEPTED, by accept()
                  discount = 12.05 EUR, by thankTheFaithful(goods): vip
                  shipping = 0.00 EUR, by shipFree(): domestic, vip
                  nextStep = charge 108.45 EUR to the card, by charge(payment, price): payment is Payment.Card, accepted
                1002: accepted, bill 622.90 EUR, due in 14 days
                  decision = ACCEPTED, by accept()
                  discount = 32.00 EUR, by rewardLargeOrders(goods): large, !newcomer
                  shipping = 14.90 EUR, by shipAbroad()
                  nextStep = bill 622.90 EUR, due in 14 days, by bill(payment, price): payment is Payment.Invoice, accepted
                1003: accepted, charge 44.80 EUR to the card
                  decision = ACCEPTED, by accept()
                  shipping = 4.90 EUR, by shipAtHome(): domestic
                  nextStep = charge 44.80 EUR to the card, by charge(payment, price): payment is Payment.Card, accepted
                1004: refused
                  decision = REFUSED, by refuse(): newcomer, longCredit
                  shipping = 4.90 EUR, by shipAtHome(): domestic
                1005: to be reviewed
                  decision = TO_REVIEW, by review(): newcomer, !domestic
                  shipping = 14.90 EUR, by shipAbroad()
                1006: refused
                  decision = REFUSED, by refuse(): !served
                  shipping = 14.90 EUR, by shipAbroad()
                1007: accepted, wait for 24.89 EUR
                  decision = ACCEPTED, by accept()
                  shipping = 4.90 EUR, by shipAtHome(): domestic
                  nextStep = wait for 24.89 EUR, by awaitTransfer(payment, price): payment is Payment.Transfer, accepted
                1008: accepted, bill 914.89 EUR, due in 60 days
                  decision = ACCEPTED, by accept()
                  discount = 100.00 EUR, by thankTheFaithful(goods): vip
                  shipping = 14.90 EUR, by shipAbroad()
                  nextStep = bill 914.89 EUR, due in 60 days, by bill(payment, price): payment is Payment.Invoice, accepted

                5 accepted
                1 to be reviewed
                2 refused
                """);
        assertThat(application.err()).isEmpty();
    }

    @Test
    void readmeShowsWhatIsPrinted() throws IOException {
        application.given("1001, vip, DE, card, 120.50\n");

        assertThat(application.run("rules", "-")).isZero();

        assertThat(Files.readString(Path.of("../README.md")))
                .contains(
                        "$ echo \"1001, vip, DE, card, 120.50\" | java -jar sample-app/target/leat-sample.jar rules -\n"
                                + application.out() + "```\n");
    }

    @Test
    void filesAreReadInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("one.csv"), "1,new,DE,transfer,499.99");
        Files.writeString(folder.resolve("two.csv"), "\uFEFF# large\r\n\r\n2,new,DE,transfer,500.00\r\n");

        assertThat(application.run("rules", "one.csv", "two.csv")).isZero();

        assertThat(application.out()).isEqualTo("""
                1: accepted, wait for 504.89 EUR
                  decision = ACCEPTED, by accept()
                  shipping = 4.90 EUR, by shipAtHome(): domestic
                  nextStep = wait for 504.89 EUR, by awaitTransfer(payment, price): payment is Payment.Transfer, accepted
                2: to be reviewed
                  decision = TO_REVIEW, by review(): newcomer, large
                  shipping = 0.00 EUR, by shipFree(): domestic, large

                1 accepted
                1 to be reviewed
                0 refused
                """);
        assertThat(application.err()).isEmpty();
    }

    @Test
    void ordersAreDecidedOnAsTheyCome() {
        List<String> printed = new ArrayList<>();
        application.given("1,vip,US,card,2.00\n", () -> printed.add(application.out()));

        assertThat(application.run("rules", "-")).isZero();

        assertThat(printed.get(0)).isEqualTo("""
                1: refused
                  decision = REFUSED, by refuse(): !served
                  discount = 0.20 EUR, by thankTheFaithful(goods): vip
                  shipping = 14.90 EUR, by shipAbroad()
                """);
    }

    @Test
    void malformedLinesAreToldAndTheOthersDecidedOn() {
        application.given("""
                1, vip, DE, card
                2, VIP, DE, card, 2.00
                3, vip, Germany, card, 2.00
                4, vip, DE, invoice, 2.00
                5, vip, DE, card, 2 EUR
                , vip, DE, card, 2.00
                7, regular, DE, card, 2.00
                """);

        assertThat(application.run("rules", "-")).isEqualTo(1);

        assertThat(application.out()).isEqualTo("""
                7: accepted, charge 6.90 EUR to the card
                  decision = ACCEPTED, by accept()
                  shipping = 4.90 EUR, by shipAtHome(): domestic
                  nextStep = charge 6.90 EUR to the card, by charge(payment, price): payment is Payment.Card, accepted

                1 accepted
                0 to be reviewed
                0 refused
                """);
        assertThat(application.err()).isEqualTo("""
                leat-sample: ERROR standard input, line 1: the line has 4 fields. An order has 5, with commas between: number, \
                customer, country, payment, goods.
                leat-sample: ERROR standard input, line 2: the customer is "VIP". It should be new, regular or vip.
                leat-sample: ERROR standard input, line 3: the country is "Germany". It should be two capital letters, as in DE.
                leat-sample: ERROR standard input, line 4: the payment is "invoice". It should be card, transfer, or invoice \
                with its days, as in invoice 14.
                leat-sample: ERROR standard input, line 5: the amount of goods is "2 EUR". It should be euros with two \
                decimals, as in 120.50.
                leat-sample: ERROR standard input, line 6: the number is missing. Any text without commas will do.
                """);
    }

    @Test
    void linesThatAreNoTextAreTold() throws IOException {
        Files.write(folder.resolve("latin.csv"), "1,vip,DE,é,2.00\n".getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("long.csv"), "x".repeat(1_000_000));

        assertThat(application.run("rules", "latin.csv", "long.csv")).isEqualTo(3);

        assertThat(application.err()).isEqualTo("""
                leat-sample: ERROR latin.csv, line 1: the line is not valid UTF-8. Convert the text to UTF-8 if it is in \
                another encoding.
                leat-sample: ERROR long.csv, line 1: the line is longer than 1000 bytes. Check that lines end where they \
                should.
                leat-sample: There is no order to decide on. Name a file with orders, or none to see an example.
                """);
    }

    @Test
    void fileOfAnotherKindIsNotReadToItsEnd() {
        application.given("potato\n".repeat(1000));

        assertThat(application.run("rules", "-")).isEqualTo(3);

        assertThat(application.err())
                .contains("line 20: the line has 1 field.")
                .doesNotContain("line 21")
                .endsWith("""
                        leat-sample: ERROR standard input: 20 lines in a row are malformed, the rest is not read. Check that it \
                        is the right file.
                        leat-sample: There is no order to decide on. Name a file with orders, or none to see an example.
                        """);
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        assertThat(application.run("rules", "orders.csv", ".")).isEqualTo(3);

        assertThat(application.out()).isEmpty();
        assertThat(application.err())
                .isEqualTo(
                        "leat-sample: ERROR orders.csv: there is no such file or folder. Check the spelling; relative"
                                + " names are looked up in " + folder + ".\n"
                                + "leat-sample: ERROR .: it is a folder. Name the files in it that are meant.\n"
                                + "leat-sample: There is no order to decide on. Name a file with orders, or none to see an"
                                + " example.\n");
    }

    @Test
    void readingThatFailsMidwayKeepsWhatCameBefore() {
        application.givenAndThenBroken("1,new,DE,card,2.00\n2,new");

        assertThat(application.run("rules", "-")).isEqualTo(1);

        assertThat(application.out()).startsWith("1: accepted, charge 6.90 EUR to the card\n");
        assertThat(application.err())
                .isEqualTo(
                        "leat-sample: ERROR standard input: reading failed after line 1 (the cable was pulled). The lines"
                                + " before were read; check the file and the disk it is on.\n");
    }

    @Test
    void controlCharactersOfALineDoNotReachTheTerminal() {
        application.given("1,\u001B[2J,DE,card,2.00\n");

        assertThat(application.run("rules", "-")).isEqualTo(3);

        assertThat(application.err())
                .startsWith("leat-sample: ERROR standard input, line 1: the customer is \"?[2J\".");
    }

    @Test
    void whatStandsBeforeTheCommandIsNotPassedOver() {
        assertThat(application.run("--top", "3", "rules")).isEqualTo(2);

        assertThat(application.err())
                .startsWith(
                        "The command rules comes first, before everything else. For a file of that name write ./rules.\n"
                                + "Usage: leat-sample rules");
    }

    @Test
    void helpTellsTheFormOfAnOrder() {
        assertThat(application.run("rules", "--help")).isZero();

        assertThat(application.out()).contains("1001, vip, DE, invoice 14, 120.50");
    }
}
