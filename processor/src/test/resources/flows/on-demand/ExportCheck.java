package ondemand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class ExportCheck {
    private static Export.Connection connection() {
        Export.LOG.add("open connection");
        return new Export.Connection();
    }

    private static Export.Mail mail() {
        Export.LOG.add("open mail");
        return new Export.Mail();
    }

    private static Export.Journal journal() {
        Export.LOG.add("open journal");
        return () -> Export.LOG.add("close journal");
    }

    private static long weight() {
        Export.LOG.add("weigh");
        return 7;
    }

    private static ExportFlow flow() {
        return new ExportFlow(
                ExportCheck::connection, ExportCheck::journal, () -> 2, ExportCheck::weight, ExportCheck::mail);
    }

    private static List<String> log(ThrowingCallable run) {
        Export.LOG.clear();
        Throwable failure = catchThrowable(run);
        assertThat(failure).isNull();
        return List.copyOf(Export.LOG);
    }

    private static Throwable failure(String where, ThrowingCallable run) {
        Export.LOG.clear();
        Export.failing = where;
        Throwable failure = catchThrowable(run);
        Export.failing = "";
        return failure;
    }

    public static void main(String[] args) {
        ExportFlow flow = flow();
        inReverse(flow);
        failing(flow);
        targets(flow);
        replaced();
    }

    static void inReverse(ExportFlow flow) {
        assertThat(log(() -> flow.run("ham")))
                .as("known is asked, nothing else")
                .containsExactly(
                        "open journal", "written", "open connection", "known", "close connection", "close journal");
        assertThat(log(() -> flow.run("potato")))
                .containsExactly(
                        "open connection",
                        "stored",
                        "open journal",
                        "written",
                        "known",
                        "weigh",
                        "open mail",
                        "sent",
                        "close mail",
                        "close journal",
                        "close connection");
        assertThat(log(() -> flow.run("kiwi")))
                .containsExactly(
                        "open connection",
                        "stored",
                        "open journal",
                        "written",
                        "known",
                        "open mail",
                        "sent",
                        "archived",
                        "close mail",
                        "close journal",
                        "close connection");
    }

    static void failing(ExportFlow flow) {
        assertThat(failure("sent", () -> flow.run("potato")))
                .isInstanceOf(IOException.class)
                .hasMessage("sent")
                .hasNoSuppressedExceptions();
        assertThat(Export.LOG).endsWith("sent", "close mail", "close journal", "close connection");

        Throwable sent = failure("sent, mail, connection", () -> flow.run("potato"));
        assertThat(sent).hasMessage("sent");
        assertThat(sent.getSuppressed()).singleElement().satisfies(mail -> {
            assertThat(mail).isInstanceOf(InstantiationException.class).hasMessage("mail");
            assertThat(mail.getSuppressed()).singleElement().satisfies(connection ->
                    assertThat(connection).isInstanceOf(IOException.class).hasMessage("connection"));
        });

        Throwable mail = failure("mail, connection", () -> flow.run("potato"));
        assertThat(mail).isInstanceOf(InstantiationException.class).hasMessage("mail");
        assertThat(mail.getSuppressed()).singleElement().satisfies(connection ->
                assertThat(connection).hasMessage("connection"));

        Throwable receipt = failure("receipt, connection", () -> flow.run("k"));
        assertThat(receipt).hasMessage("receipt");
        assertThat(receipt.getSuppressed()).hasSize(1);
        assertThat(Export.LOG).endsWith("close connection", "close journal");
    }

    static void targets(ExportFlow flow) {
        assertThat(log(() -> flow.runStored("ham"))).isEmpty();
        assertThat(log(() -> flow.runStored("potato"))).containsExactly("open connection", "stored", "close connection");
        assertThat(log(() -> flow.runSent("ham"))).isEmpty();
        assertThat(log(() -> flow.runSent("potato")))
                .containsExactly("open connection", "stored", "open mail", "sent", "close mail", "close connection");
        assertThat(log(() -> flow.runArchived("ham"))).containsExactly("open connection", "known", "close connection");
        assertThat(log(() -> flow.runKnown("kiwi"))).containsExactly("open connection", "known", "close connection");
    }

    static void replaced() {
        ExportFlow flow = ExportFlow.builder()
                .connection(ExportCheck::connection)
                .journal(ExportCheck::journal)
                .pages(() -> 2)
                .weight(ExportCheck::weight)
                .mail(ExportCheck::mail)
                .stored("beans")
                .known(false)
                .build();
        assertThat(log(() -> flow.run("potato")))
                .containsExactly("open journal", "written", "weigh", "open mail", "sent", "close mail", "close journal");
        assertThat(log(() -> flow.runArchived("potato"))).isEmpty();
    }
}
