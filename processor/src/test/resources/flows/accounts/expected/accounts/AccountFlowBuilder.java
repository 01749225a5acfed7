package accounts;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.OnDemand;
import dev.leat.runtime.Opened;
import dev.leat.runtime.Replacement;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link AccountFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
public final class AccountFlowBuilder {
    private Replacement<Account> account;
    private Replacement<Provider<Account.Connection>> connection;
    private Replacement<StringBuilder> text;
    private Replacement<Account.Booking> booking;
    private Replacement<Map<String, List<Account.Entry>>> shape;
    private Replacement<Integer> count;
    private Replacement<String> last;
    private Replacement<String> line;
    private Replacement<String> unit;
    private Replacement<String> balance;
    private Replacement<Integer> length;
    private Replacement<Map<String, List<Account.Entry>>> initialShape;
    private Replacement<String> initialLast;

    AccountFlowBuilder() {}

    private AccountFlowBuilder(AccountFlowBuilder original) {
        this.account = original.account;
        this.connection = original.connection;
        this.text = original.text;
        this.booking = original.booking;
        this.shape = original.shape;
        this.count = original.count;
        this.last = original.last;
        this.line = original.line;
        this.unit = original.unit;
        this.balance = original.balance;
        this.length = original.length;
        this.initialShape = original.initialShape;
        this.initialLast = original.initialLast;
    }

    /** Gives the flow its {@code account}. */
    public AccountFlowBuilder account(Account account) {
        this.account = new Replacement<>(account);
        return this;
    }

    /** Gives the flow its {@code connection}. */
    public AccountFlowBuilder connection(Provider<Account.Connection> connection) {
        this.connection = new Replacement<>(connection);
        return this;
    }

    /** Gives the flow its {@code text}. */
    public AccountFlowBuilder text(StringBuilder text) {
        this.text = new Replacement<>(text);
        return this;
    }

    /** Replaces the value {@code booking}. */
    public AccountFlowBuilder booking(Account.Booking booking) {
        this.booking = new Replacement<>(booking);
        return this;
    }

    /** Replaces the value {@code shape}. */
    public AccountFlowBuilder shape(Map<String, List<Account.Entry>> shape) {
        this.shape = new Replacement<>(shape);
        return this;
    }

    /** Replaces the value {@code count}. */
    public AccountFlowBuilder count(int count) {
        this.count = new Replacement<>(count);
        return this;
    }

    /** Replaces the value {@code last}. */
    public AccountFlowBuilder last(String last) {
        this.last = new Replacement<>(last);
        return this;
    }

    /** Replaces the value {@code line}. */
    public AccountFlowBuilder line(String line) {
        this.line = new Replacement<>(line);
        return this;
    }

    /** Replaces the value {@code unit}. */
    public AccountFlowBuilder unit(String unit) {
        this.unit = new Replacement<>(unit);
        return this;
    }

    /** Replaces the value {@code balance}. */
    public AccountFlowBuilder balance(String balance) {
        this.balance = new Replacement<>(balance);
        return this;
    }

    /** Replaces the value {@code length}. */
    public AccountFlowBuilder length(int length) {
        this.length = new Replacement<>(length);
        return this;
    }

    /** Replaces what the first run of a session takes as {@code shape}. */
    public AccountFlowBuilder initialShape(Map<String, List<Account.Entry>> initialShape) {
        this.initialShape = new Replacement<>(initialShape);
        return this;
    }

    /** Replaces what the first run of a session takes as {@code last}. */
    public AccountFlowBuilder initialLast(String initialLast) {
        this.initialLast = new Replacement<>(initialLast);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public AccountFlow build() {
        return new Replaced(new AccountFlowBuilder(this), this.account == null ? new Account()
                : this.account.value(),
                Replacement.given(this.connection, "AccountFlow", "connection"),
                Replacement.given(this.text, "AccountFlow", "text"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Account.class)
    private static final class Replaced extends AccountFlow {
        private final AccountFlowBuilder replaced;

        Replaced(AccountFlowBuilder replaced, Account account,
                Provider<Account.Connection> connectionProvider, StringBuilder text) {
            super(account, connectionProvider, text);
            this.replaced = replaced;
        }

        @Override
        public AccountFlow.Outputs runAfter(Account.Entry entry,
                Map<String, List<Account.Entry>> previousShape, String previousLast)
                throws IOException {
            try (Opened opened = new Opened()) {
                OnDemand<Account.Connection> connection = opened.onDemand(connectionProvider::get);
                Account.Booking booking = replaced.booking == null ? account.booking(previousShape,
                        entry, connection.get()) : replaced.booking.value();
                Map<String, List<Account.Entry>> shape = replaced.shape == null ? booking.shape()
                        : replaced.shape.value();
                int count = replaced.count == null ? booking.count() : replaced.count.value();
                String last = replaced.last == null ? Account.last(entry) : replaced.last.value();
                String line = replaced.line == null ? Account.line(previousLast, last, count)
                        : replaced.line.value();
                String unit = replaced.unit == null ? Account.unit() : replaced.unit.value();
                String balance = replaced.balance == null ? account.balance(shape, unit)
                        : replaced.balance.value();
                int length = replaced.length == null ? Account.length(last, text)
                        : replaced.length.value();
                return new AccountFlow.Outputs(booking, shape, count, last, line, unit, balance,
                        length);
            }
        }

        @Override
        public AccountFlowSession open() throws IOException {
            try (Opened opened = new Opened()) {
                OnDemand<Account.Connection> connection = opened.onDemand(connectionProvider::get);
                Map<String, List<Account.Entry>> shape = replaced.initialShape == null
                        ? account.load(connection.get()) : replaced.initialShape.value();
                String last = replaced.initialLast == null ? Account.last()
                        : replaced.initialLast.value();
                return new AccountFlowSession(this, shape, last);
            }
        }

        @Override
        public AccountFlow.Current current(Map<String, List<Account.Entry>> shape, String last) {
            String unit = replaced.unit == null ? Account.unit() : replaced.unit.value();
            String balance = replaced.balance == null ? account.balance(shape, unit)
                    : replaced.balance.value();
            int length = replaced.length == null ? Account.length(last, text)
                    : replaced.length.value();
            return new AccountFlow.Current(shape, last, unit, balance, length);
        }
    }
}
