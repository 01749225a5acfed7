package accounts;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.StateShapeException;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The flow that {@link Account} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["entry<br/>Account.Entry"])
 *   d1[/"connection<br/>Account.Connection"/]
 *   d2[/"text<br/>StringBuilder"/]
 *   s3["booking<br/>Account.Booking"]
 *   s4("shape<br/>Map&lt;String, List&lt;Account.Entry&gt;&gt;")
 *   s5("count<br/>int")
 *   s6["last<br/>String"]
 *   s7["line<br/>String"]
 *   s8["unit<br/>String"]
 *   s9["balance<br/>String"]
 *   s10["length<br/>int"]
 *   s4 -. previous .-> s3
 *   i0 --> s3
 *   d1 -.-> s3
 *   s3 --> s4
 *   s3 --> s5
 *   i0 --> s6
 *   s6 -. previous .-> s7
 *   s6 --> s7
 *   s5 --> s7
 *   s4 --> s9
 *   s8 --> s9
 *   s6 --> s10
 *   d2 -.-> s10
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
public class AccountFlow {
    final Account account;
    final Provider<Account.Connection> connectionProvider;
    final StringBuilder text;

    @Inject
    public AccountFlow(Account account, Provider<Account.Connection> connectionProvider,
            StringBuilder text) {
        this.account = account;
        this.connectionProvider = connectionProvider;
        this.text = text;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    public static AccountFlowBuilder builder() {
        return new AccountFlowBuilder();
    }

    /**
     * Makes every value, each after those it takes, on the calling thread, as the run after one that made
     * the previous values. Keeps nothing: the session does.
     */
    public Outputs runAfter(Account.Entry entry, Map<String, List<Account.Entry>> previousShape,
            String previousLast) throws IOException {
        try (Account.Connection connection = connectionProvider.get()) {
            Account.Booking booking = account.booking(previousShape, entry, connection);
            Map<String, List<Account.Entry>> shape = booking.shape();
            int count = booking.count();
            String last = Account.last(entry);
            String line = Account.line(previousLast, last, count);
            String unit = Account.unit();
            String balance = account.balance(shape, unit);
            int length = Account.length(last, text);
            return new Outputs(booking, shape, count, last, line, unit, balance, length);
        }
    }

    /** A session that starts from the initial values. */
    public AccountFlowSession open() throws IOException {
        try (Account.Connection connection = connectionProvider.get()) {
            Map<String, List<Account.Entry>> shape = account.load(connection);
            String last = Account.last();
            return new AccountFlowSession(this, shape, last);
        }
    }

    /**
     * A session that goes on from a saved state.
     *
     * @throws StateShapeException if the state is of a flow that keeps something else
     */
    public AccountFlowSession resume(AccountFlow.State saved) {
        if (!AccountFlow.State.SHAPE.equals(saved.shapeOfFlow())) {
            throw new StateShapeException("AccountFlow",
                    "Map<String, List<Account.Entry>> shape, String last", AccountFlow.State.SHAPE,
                    saved.shapeOfFlow());
        }
        return new AccountFlowSession(this, saved.shape(), saved.last());
    }

    /**
     * Many sessions, told apart by a key of your own.
     *
     * @param cache keeps those in use, and says what becomes of the others
     */
    public <K> AccountFlowSessions<K> sessions(SessionCache<K, AccountFlowSession, AccountFlow.State> cache) {
        return new AccountFlowSessions<>(this, cache);
    }

    /** The values of one run of {@link AccountFlow}. */
    @GeneratedFlow(Account.class)
    public static final class Outputs {
        private final Account.Booking booking;
        private final Map<String, List<Account.Entry>> shape;
        private final int count;
        private final String last;
        private final String line;
        private final String unit;
        private final String balance;
        private final int length;

        Outputs(Account.Booking booking, Map<String, List<Account.Entry>> shape, int count,
                String last, String line, String unit, String balance, int length) {
            this.booking = booking;
            this.shape = shape;
            this.count = count;
            this.last = last;
            this.line = line;
            this.unit = unit;
            this.balance = balance;
            this.length = length;
        }

        /** Made by {@code booking(shape, entry, connection)}. */
        public Account.Booking booking() {
            return booking;
        }

        /** The component of {@code booking}. */
        public Map<String, List<Account.Entry>> shape() {
            return shape;
        }

        /** The component of {@code booking}. */
        public int count() {
            return count;
        }

        /** Made by {@code last(entry)}. */
        public @Nullable String last() {
            return last;
        }

        /** Made by {@code line(last, now, count)}. */
        public String line() {
            return line;
        }

        /** Made by {@code unit()}. */
        public String unit() {
            return unit;
        }

        /** Made by {@code balance(shape, unit)}. */
        public String balance() {
            return balance;
        }

        /** Made by {@code length(last, text)}. */
        public int length() {
            return length;
        }

        @Override
        public String toString() {
            return "Outputs[booking=" + booking + ", shape=" + shape + ", count=" + count
                    + ", last=" + last + ", line=" + line + ", unit=" + unit
                    + ", balance=" + balance + ", length=" + length + "]";
        }
    }

    /** What follows from the state alone, without a run. */
    public Current current(Map<String, List<Account.Entry>> shape, String last) {
        String unit = Account.unit();
        String balance = account.balance(shape, unit);
        int length = Account.length(last, text);
        return new Current(shape, last, unit, balance, length);
    }

    /** What is kept from run to run, and what follows from it alone. */
    @GeneratedFlow(Account.class)
    public static final class Current {
        private final Map<String, List<Account.Entry>> shape;
        private final String last;
        private final String unit;
        private final String balance;
        private final int length;

        Current(Map<String, List<Account.Entry>> shape, String last, String unit, String balance,
                int length) {
            this.shape = shape;
            this.last = last;
            this.unit = unit;
            this.balance = balance;
            this.length = length;
        }

        /** Kept from the run before. */
        public Map<String, List<Account.Entry>> shape() {
            return shape;
        }

        /** Kept from the run before. */
        public @Nullable String last() {
            return last;
        }

        /** Made by {@code unit()}. */
        public String unit() {
            return unit;
        }

        /** Made by {@code balance(shape, unit)}. */
        public String balance() {
            return balance;
        }

        /** Made by {@code length(last, text)}. */
        public int length() {
            return length;
        }

        @Override
        public String toString() {
            return "Current[shape=" + shape + ", last=" + last + ", unit=" + unit
                    + ", balance=" + balance + ", length=" + length + "]";
        }
    }

    /**
     * What {@link AccountFlow} keeps from run to run: plain data, for any JSON mapper.
     *
     * @param shapeOfFlow tells states apart that cannot be read as one another
     */
    @GeneratedFlow(Account.class)
    public record State(String shapeOfFlow, Map<String, List<Account.Entry>> shape,
            @Nullable String last) {
        /** The shape of the states that the flow keeps as it is now. */
        public static final String SHAPE = "fecc6df8456804a7";

        /** A state as the flow keeps it now. */
        public static State of(Map<String, List<Account.Entry>> shape, @Nullable String last) {
            return new State(SHAPE, shape, last);
        }
    }
}
