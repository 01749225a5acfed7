package lazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

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

    public static void main(String[] args) throws Exception {
        SessionFlow flow = flow();
        try (SessionFlowLazy session = flow.lazy("a")) {
            assertThat(session.query()).isEqualTo("select a");
            assertThat(session.size()).isEqualTo(10);
            assertThat(session.rows()).isEqualTo("select a!");
        }
        assertThat(Session.LOG)
                .containsExactly(
                        "query", "open connection", "rows", "open cursor", "size", "close cursor", "close connection");

        unneeded(flow);
        failing(flow);
        closed(flow);
        declared();
    }

    private static void unneeded(SessionFlow flow) throws Exception {
        Session.LOG.clear();
        try (SessionFlowLazy session = flow.lazy("a")) {
            assertThat(session.counted()).as("a counter for each lazy object").isEqualTo(1);
        }
        assertThat(flow.runQuery("a")).isEqualTo("select a");
        assertThat(Session.LOG).as("nobody needed a connection").containsExactly("query", "query");

        Session.LOG.clear();
        assertThat(flow.runRows("a")).isEqualTo("select a!");
        assertThat(Session.LOG).containsExactly("query", "open connection", "rows", "close connection");
        Session.LOG.clear();
        assertThat(flow.runSize("a")).isEqualTo(10);
        assertThat(Session.LOG).endsWith("close cursor", "close connection");
    }

    private static void failing(SessionFlow flow) throws Exception {
        Session.LOG.clear();
        Session.failing = "rows, connection";
        SessionFlowLazy session = flow.lazy("a");
        Throwable failure = catchThrowable(session::rows);
        assertThat(failure).isInstanceOf(IOException.class).hasMessage("rows");
        assertThat(catchThrowable(session::size)).isSameAs(failure);
        assertThat(session.query()).isEqualTo("select a");
        assertThat(Session.LOG).containsExactly("query", "open connection", "rows");
        assertThatThrownBy(session::close).isInstanceOf(IOException.class).hasMessage("connection");

        Throwable both = catchThrowable(() -> {
            try (SessionFlowLazy again = flow.lazy("a")) {
                again.size();
            }
        });
        assertThat(both).hasMessage("rows");
        assertThat(both.getSuppressed()).singleElement().satisfies(suppressed ->
                assertThat(suppressed).hasMessage("connection"));
        Session.failing = "";
    }

    private static void closed(SessionFlow flow) throws Exception {
        SessionFlowLazy session = flow.lazy("a");
        session.rows();
        session.close();
        session.close();
        assertThatThrownBy(session::rows)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("SessionFlowLazy is closed. Fix: ask for all values before close(), in the block of the"
                        + " try statement");
    }

    private static void declared() throws NoSuchMethodException {
        assertThat(SessionFlowLazy.class.getMethod("counted").getExceptionTypes()).isEmpty();
        assertThat(SessionFlowLazy.class.getMethod("size").getExceptionTypes())
                .containsExactly(IOException.class, TimeoutException.class);
        assertThat(SessionFlowLazy.class.getMethod("close").getExceptionTypes()).containsExactly(IOException.class);
        assertThat(SessionFlow.class.getMethod("runQuery", String.class).getExceptionTypes()).isEmpty();
        assertThat(SessionFlow.class.getMethod("lazy", String.class).getExceptionTypes()).isEmpty();
    }
}
