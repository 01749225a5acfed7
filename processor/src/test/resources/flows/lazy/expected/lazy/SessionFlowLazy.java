package lazy;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Demand;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * The values of {@link SessionFlow} for some inputs, each made when it is first needed and then kept.
 * If a step fails, whoever needs it gets the same exception each time.
 *
 * <p>Confined to the thread that made it.
 * What is opened for the values is closed by {@link #close()}.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Session.class)
final class SessionFlowLazy implements AutoCloseable {
    private final Demand demand = new Demand("SessionFlowLazy");
    private final SessionFlow flow;
    private final String name;
    private Session.Counter counter;
    private boolean counterOpened;
    private Session.Connection connection;
    private boolean connectionOpened;
    private Session.Cursor cursor;
    private boolean cursorOpened;
    private String query;
    private boolean queryMade;
    private int counted;
    private boolean countedMade;
    private String rows;
    private boolean rowsMade;
    private int size;
    private boolean sizeMade;

    SessionFlowLazy(SessionFlow flow, String name) {
        this.flow = flow;
        this.name = name;
    }

    /** Made by {@code query(name)}. */
    public String query() {
        if (demand.lacks(queryMade)) {
            demand.begin(0);
            try {
                query = Session.query(name);
            } catch (Throwable failure) {
                demand.fail(0, failure);
                throw failure;
            }
            queryMade = demand.end();
        }
        return query;
    }

    /** Made by {@code counted(query, counter)}. */
    public int counted() {
        if (demand.lacks(countedMade)) {
            String query = query();
            demand.begin(1);
            try {
                counted = Session.counted(query, counter());
            } catch (Throwable failure) {
                demand.fail(1, failure);
                throw failure;
            }
            countedMade = demand.end();
        }
        return counted;
    }

    /** Made by {@code rows(query, counted, connection)}. */
    public String rows() throws IOException, TimeoutException {
        if (demand.lacks(rowsMade)) {
            String query = query();
            int counted = counted();
            demand.begin(2);
            try {
                rows = Session.rows(query, counted, connection());
            } catch (Throwable failure) {
                demand.fail(2, failure);
                throw failure;
            }
            rowsMade = demand.end();
        }
        return rows;
    }

    /** Made by {@code size(rows, cursor, connection, counter)}. */
    public int size() throws IOException, TimeoutException {
        if (demand.lacks(sizeMade)) {
            String rows = rows();
            demand.begin(3);
            try {
                size = Session.size(rows, cursor(), connection(), counter());
            } catch (Throwable failure) {
                demand.fail(3, failure);
                throw failure;
            }
            sizeMade = demand.end();
        }
        return size;
    }

    private Session.Counter counter() {
        if (!counterOpened) {
            counter = flow.counterProvider.get();
            counterOpened = true;
        }
        return counter;
    }

    private Session.Connection connection() {
        if (!connectionOpened) {
            connection = demand.opened(flow.connectionProvider.get());
            connectionOpened = true;
        }
        return connection;
    }

    private Session.Cursor cursor() {
        if (!cursorOpened) {
            cursor = demand.opened(flow.cursorProvider.get());
            cursorOpened = true;
        }
        return cursor;
    }

    /** Closes what was opened for the values, the last first. None can be asked for afterwards. */
    @Override
    public void close() throws IOException {
        demand.close();
    }
}
