package resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;

final class SessionCheck {
    private static SessionFlow flow() {
        return new SessionFlow(
                Session.Counter::new,
                () -> {
                    Session.LOG.add("open connection");
                    return new Session.Connection();
                },
                () -> {
                    Session.LOG.add("open cursor");
                    return () -> Session.LOG.add("close cursor");
                });
    }

    public static void main(String[] args) throws IOException {
        SessionFlow flow = flow();

        assertThat(flow.run("a").size()).isEqualTo(10);
        assertThat(Session.LOG)
                .containsExactly(
                        "query", "open connection", "rows", "open cursor", "size", "close cursor", "close connection");

        assertThat(flow.run("a").counted()).as("one object a run").isEqualTo(1);

        Session.LOG.clear();
        Session.failing = "rows";
        assertThat(catchThrowable(() -> flow.run("a"))).isInstanceOf(IOException.class).hasMessage("rows");
        assertThat(Session.LOG).containsExactly("query", "open connection", "rows", "close connection");

        Session.failing = "rows, connection";
        Throwable failure = catchThrowable(() -> flow.run("a"));
        assertThat(failure).hasMessage("rows");
        assertThat(failure.getSuppressed()).singleElement().satisfies(suppressed ->
                assertThat(suppressed).hasMessage("connection"));

        Session.failing = "connection";
        assertThat(catchThrowable(() -> flow.run("a"))).isInstanceOf(IOException.class).hasMessage("connection");
    }
}
