package graph;

import dev.leat.GeneratedFlow;
import dev.leat.graph.Bindings;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link OrdersFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
public final class OrdersFlowBuilder {
    Replacement<Orders.Sum> sum;
    Replacement<Orders.Totals> totals;
    Replacement<Integer> paid;
    Replacement<Long> runs;
    Replacement<Boolean> large;
    Replacement<Boolean> often;
    Replacement<String> gift;
    Replacement<String> note;
    Replacement<Integer> length;
    Replacement<Orders.Sum> initialSum;

    OrdersFlowBuilder() {}

    private OrdersFlowBuilder(OrdersFlowBuilder original) {
        this.sum = original.sum;
        this.totals = original.totals;
        this.paid = original.paid;
        this.runs = original.runs;
        this.large = original.large;
        this.often = original.often;
        this.gift = original.gift;
        this.note = original.note;
        this.length = original.length;
        this.initialSum = original.initialSum;
    }

    /** Replaces the value {@code sum}. */
    public OrdersFlowBuilder sum(Orders.Sum sum) {
        this.sum = new Replacement<>(sum);
        return this;
    }

    /** Replaces the value {@code totals}. */
    public OrdersFlowBuilder totals(Orders.Totals totals) {
        this.totals = new Replacement<>(totals);
        return this;
    }

    /** Replaces the value {@code paid}. */
    public OrdersFlowBuilder paid(int paid) {
        this.paid = new Replacement<>(paid);
        return this;
    }

    /** Replaces the value {@code runs}. */
    public OrdersFlowBuilder runs(long runs) {
        this.runs = new Replacement<>(runs);
        return this;
    }

    /** Replaces the value {@code large}. */
    public OrdersFlowBuilder large(boolean large) {
        this.large = new Replacement<>(large);
        return this;
    }

    /** Replaces the value {@code often}. */
    public OrdersFlowBuilder often(boolean often) {
        this.often = new Replacement<>(often);
        return this;
    }

    /** Replaces the value {@code gift}. */
    public OrdersFlowBuilder gift(String gift) {
        this.gift = new Replacement<>(gift);
        return this;
    }

    /** Replaces the value {@code note}. */
    public OrdersFlowBuilder note(String note) {
        this.note = new Replacement<>(note);
        return this;
    }

    /** Replaces the value {@code length}. */
    public OrdersFlowBuilder length(int length) {
        this.length = new Replacement<>(length);
        return this;
    }

    /** Replaces what the first run of a session takes as {@code sum}. */
    public OrdersFlowBuilder initialSum(Orders.Sum initialSum) {
        this.initialSum = new Replacement<>(initialSum);
        return this;
    }

    /** Builds the flow. */
    public OrdersFlow build() {
        return new Replaced(new OrdersFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Orders.class)
    private static final class Replaced extends OrdersFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final OrdersFlowBuilder replaced;

        Replaced(OrdersFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public OrdersFlow.Outputs runAfter(Orders.Command command, boolean vip,
                Orders.Sum previousSum) {
            OrdersFlow.Conditions conditions = new OrdersFlow.Conditions(vip);
            conditions.large = OrdersFlow.Conditions.known(replaced.large);
            conditions.often = OrdersFlow.Conditions.known(replaced.often);
            Orders.Sum sum;
            byte sumBy;
            if (replaced.sum != null) {
                sum = replaced.sum.value();
                sumBy = REPLACED;
            } else if (command instanceof Orders.Pay pay) {
                sum = Orders.sum(previousSum, pay);
                sumBy = 1;
            } else {
                Objects.requireNonNull(command, "command");
                sum = Orders.cancelled(previousSum, (Orders.Cancel) command);
                sumBy = 2;
            }
            Orders.Totals totals = replaced.totals == null ? Orders.totals(sum)
                    : replaced.totals.value();
            int paid = replaced.paid == null ? totals.paid() : replaced.paid.value();
            long runs = replaced.runs == null ? totals.runs() : replaced.runs.value();
            String gift = null;
            if (replaced.gift != null) {
                gift = replaced.gift.value();
            } else if ((conditions.large(paid) && conditions.often(runs)) || vip) {
                gift = Orders.gift(vip, runs);
            }
            conditions.large(paid);
            String note = replaced.note == null ? Orders.note(Optional.ofNullable(gift))
                    : replaced.note.value();
            int length = 0;
            byte lengthBy = 0;
            if (replaced.length != null) {
                length = replaced.length.value();
                lengthBy = REPLACED;
            } else if (gift != null) {
                length = Orders.length(gift);
                lengthBy = 1;
            }
            return new Outputs(sum, totals, paid, runs, gift, note, length, sumBy, lengthBy,
                    conditions);
        }

        @Override
        public OrdersFlowSession open() {
            Orders.Sum sum = replaced.initialSum == null ? Orders.nothing()
                    : replaced.initialSum.value();
            return new OrdersFlowSession(this, sum);
        }

        @Override
        public OrdersFlow.Current current(Orders.Sum sum) {
            OrdersFlow.Conditions conditions = new OrdersFlow.Conditions(false);
            conditions.large = OrdersFlow.Conditions.known(replaced.large);
            conditions.often = OrdersFlow.Conditions.known(replaced.often);
            Orders.Totals totals = replaced.totals == null ? Orders.totals(sum)
                    : replaced.totals.value();
            int paid = replaced.paid == null ? totals.paid() : replaced.paid.value();
            long runs = replaced.runs == null ? totals.runs() : replaced.runs.value();
            return new OrdersFlow.Current(sum, totals, paid, runs, conditions);
        }

        @Override
        Bindings bindings() {
            return OrdersFlowGraph.replaced(super.bindings(), replaced);
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Orders.class)
        private final class Outputs extends OrdersFlow.Outputs {
            Outputs(Orders.Sum sum, Orders.Totals totals, int paid, long runs, String gift,
                    String note, int length, byte sumBy, byte lengthBy, Conditions conditions) {
                super(sum, totals, paid, runs, gift, note, length, sumBy, lengthBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "gift" -> replaced.gift != null;
                    default -> false;
                };
            }
        }
    }
}
