package resources;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.OnDemand;
import dev.leat.runtime.Opened;
import dev.leat.runtime.Replacement;
import jakarta.inject.Provider;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link SessionFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Session.class)
final class SessionFlowBuilder {
    private Replacement<Provider<Session.Counter>> counter;
    private Replacement<Provider<Session.Connection>> connection;
    private Replacement<Provider<Session.Cursor>> cursor;
    private Replacement<String> query;
    private Replacement<Integer> counted;
    private Replacement<String> rows;
    private Replacement<Integer> size;

    SessionFlowBuilder() {}

    private SessionFlowBuilder(SessionFlowBuilder original) {
        this.counter = original.counter;
        this.connection = original.connection;
        this.cursor = original.cursor;
        this.query = original.query;
        this.counted = original.counted;
        this.rows = original.rows;
        this.size = original.size;
    }

    /** Gives the flow its {@code counter}. */
    public SessionFlowBuilder counter(Provider<Session.Counter> counter) {
        this.counter = new Replacement<>(counter);
        return this;
    }

    /** Gives the flow its {@code connection}. */
    public SessionFlowBuilder connection(Provider<Session.Connection> connection) {
        this.connection = new Replacement<>(connection);
        return this;
    }

    /** Gives the flow its {@code cursor}. */
    public SessionFlowBuilder cursor(Provider<Session.Cursor> cursor) {
        this.cursor = new Replacement<>(cursor);
        return this;
    }

    /** Replaces the value {@code query}. */
    public SessionFlowBuilder query(String query) {
        this.query = new Replacement<>(query);
        return this;
    }

    /** Replaces the value {@code counted}. */
    public SessionFlowBuilder counted(int counted) {
        this.counted = new Replacement<>(counted);
        return this;
    }

    /** Replaces the value {@code rows}. */
    public SessionFlowBuilder rows(String rows) {
        this.rows = new Replacement<>(rows);
        return this;
    }

    /** Replaces the value {@code size}. */
    public SessionFlowBuilder size(int size) {
        this.size = new Replacement<>(size);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public SessionFlow build() {
        return new Replaced(new SessionFlowBuilder(this),
                Replacement.given(this.counter, "SessionFlow", "counter"),
                Replacement.given(this.connection, "SessionFlow", "connection"),
                Replacement.given(this.cursor, "SessionFlow", "cursor"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Session.class)
    private static final class Replaced extends SessionFlow {
        private final SessionFlowBuilder replaced;

        Replaced(SessionFlowBuilder replaced, Provider<Session.Counter> counterProvider,
                Provider<Session.Connection> connectionProvider,
                Provider<Session.Cursor> cursorProvider) {
            super(counterProvider, connectionProvider, cursorProvider);
            this.replaced = replaced;
        }

        @Override
        public SessionFlow.Outputs run(String name) throws IOException {
            String query = replaced.query == null ? Session.query(name) : replaced.query.value();
            OnDemand<Session.Counter> counter = new OnDemand<>(counterProvider::get);
            int counted = replaced.counted == null ? Session.counted(query, counter.get())
                    : replaced.counted.value();
            try (Opened opened = new Opened()) {
                OnDemand<Session.Connection> connection = opened.onDemand(connectionProvider::get);
                String rows = replaced.rows == null ? Session.rows(query, counted, connection.get())
                        : replaced.rows.value();
                OnDemand<Session.Cursor> cursor = opened.onDemand(cursorProvider::get);
                int size = replaced.size == null ? Session.size(rows, cursor.get(),
                        connection.get(), counter.get()) : replaced.size.value();
                return new SessionFlow.Outputs(query, counted, rows, size);
            }
        }
    }
}
