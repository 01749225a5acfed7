package lazy;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

@Flow(
        ways = Way.LAZY,
        targets = {"query", "rows", "size"},
        replaceable = false)
final class Session {
    static final List<String> LOG = new ArrayList<>();
    static String failing = "";

    static final class Connection implements AutoCloseable {
        @Override
        public void close() throws IOException {
            LOG.add("close connection");
            fail("connection");
        }
    }

    interface Cursor extends AutoCloseable {
        @Override
        void close();
    }

    static final class Counter {
        int count;
    }

    static void fail(String where) throws IOException {
        if (failing.contains(where)) {
            throw new IOException(where);
        }
    }

    @Processor
    static String query(@Input String name) {
        LOG.add("query");
        return "select " + name;
    }

    @Processor
    static int counted(String query, @Depends(scope = Scope.RUN) Counter counter) {
        return ++counter.count;
    }

    @Processor
    static String rows(String query, int counted, @Depends(scope = Scope.RUN) Connection connection)
            throws IOException, TimeoutException {
        LOG.add("rows");
        fail("rows");
        return query + "!";
    }

    @Processor
    static int size(
            String rows,
            @Depends(scope = Scope.RUN) Cursor cursor,
            @Depends(scope = Scope.RUN) Connection connection,
            @Depends(scope = Scope.RUN) Counter counter) {
        LOG.add("size");
        return rows.length() + counter.count;
    }
}
