package resources;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Session} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["name<br/>String"])
 *   d1[/"counter<br/>Session.Counter"/]
 *   d2[/"connection<br/>Session.Connection"/]
 *   d3[/"cursor<br/>Session.Cursor"/]
 *   s4["query<br/>String"]
 *   s5["counted<br/>int"]
 *   s6["rows<br/>String"]
 *   s7["size<br/>int"]
 *   i0 --> s4
 *   s4 --> s5
 *   d1 -.-> s5
 *   s4 --> s6
 *   s5 --> s6
 *   d2 -.-> s6
 *   s6 --> s7
 *   d3 -.-> s7
 *   d2 -.-> s7
 *   d1 -.-> s7
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Session.class)
class SessionFlow {
    final Provider<Session.Counter> counterProvider;
    final Provider<Session.Connection> connectionProvider;
    final Provider<Session.Cursor> cursorProvider;

    @Inject
    SessionFlow(Provider<Session.Counter> counterProvider,
            Provider<Session.Connection> connectionProvider,
            Provider<Session.Cursor> cursorProvider) {
        this.counterProvider = counterProvider;
        this.connectionProvider = connectionProvider;
        this.cursorProvider = cursorProvider;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static SessionFlowBuilder builder() {
        return new SessionFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String name) throws IOException {
        String query = Session.query(name);
        Session.Counter counter = counterProvider.get();
        int counted = Session.counted(query, counter);
        try (Session.Connection connection = connectionProvider.get()) {
            String rows = Session.rows(query, counted, connection);
            try (Session.Cursor cursor = cursorProvider.get()) {
                int size = Session.size(rows, cursor, connection, counter);
                return new Outputs(query, counted, rows, size);
            }
        }
    }

    /** The values of one run of {@link SessionFlow}. */
    @GeneratedFlow(Session.class)
    public static final class Outputs {
        private final String query;
        private final int counted;
        private final String rows;
        private final int size;

        Outputs(String query, int counted, String rows, int size) {
            this.query = query;
            this.counted = counted;
            this.rows = rows;
            this.size = size;
        }

        /** Made by {@code query(name)}. */
        public String query() {
            return query;
        }

        /** Made by {@code counted(query, counter)}. */
        public int counted() {
            return counted;
        }

        /** Made by {@code rows(query, counted, connection)}. */
        public String rows() {
            return rows;
        }

        /** Made by {@code size(rows, cursor, connection, counter)}. */
        public int size() {
            return size;
        }

        @Override
        public String toString() {
            return "Outputs[query=" + query + ", counted=" + counted + ", rows=" + rows
                    + ", size=" + size + "]";
        }
    }
}
