package ondemand;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Objects of a run that only guarded processors, those that they make absent, and conditions take. */
@Flow(targets = {"stored", "sent", "archived", "known"})
final class Export {
    static final List<String> LOG = new ArrayList<>();
    static String failing = "";

    /** Taken where a guard holds, and by a condition. */
    static final class Connection implements AutoCloseable {
        @Override
        public void close() throws IOException {
            LOG.add("close connection");
            fail("connection");
        }
    }

    /** Taken where something is there. */
    static final class Mail implements AutoCloseable {
        @Override
        public void close() throws InstantiationException {
            LOG.add("close mail");
            if (failing.contains("mail")) {
                throw new InstantiationException("mail");
            }
        }
    }

    /** Taken in each run. */
    interface Journal extends AutoCloseable {
        @Override
        void close();
    }

    static void fail(String where) throws IOException {
        if (failing.contains(where)) {
            throw new IOException(where);
        }
    }

    @Processor
    static boolean large(@Input String text) {
        return text.length() > 3;
    }

    @Processor
    static boolean known(@Input String text, @Depends(scope = Scope.RUN) Connection connection) {
        LOG.add("known");
        return text.startsWith("k");
    }

    @When("large")
    @Processor
    static String stored(@Input String text, @Depends(scope = Scope.RUN) Connection connection) {
        LOG.add("stored");
        return text;
    }

    @Processor
    static String written(
            @Input String text,
            @Depends(scope = Scope.RUN) Journal journal,
            @Depends(scope = Scope.RUN) int pages) {
        LOG.add("written");
        return text + pages;
    }

    @When("known || !large")
    @Processor("receipt")
    static String shortReceipt(String written) throws IOException {
        fail("receipt");
        return written;
    }

    @Processor("receipt")
    static String receipt(@Depends(scope = Scope.RUN) int pages, @Depends(scope = Scope.RUN) long weight) {
        return pages + " pages, " + weight + " g";
    }

    @Processor
    static String sent(String stored, @Depends(scope = Scope.RUN) Mail mail) throws IOException {
        LOG.add("sent");
        fail("sent");
        return stored;
    }

    @When("known")
    @Processor
    static String archived(
            @Input String text,
            @Depends(scope = Scope.RUN) Connection connection,
            @Depends(scope = Scope.RUN) Mail mail) {
        LOG.add("archived");
        return text;
    }
}
