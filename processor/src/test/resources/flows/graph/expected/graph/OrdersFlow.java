package graph;

import dev.leat.GeneratedFlow;
import dev.leat.graph.Bindings;
import dev.leat.graph.FlowGraph;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.StateShapeException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Orders} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["command<br/>Orders.Command"])
 *   i1(["vip<br/>boolean"])
 *   s2["sum<br/>Orders.Sum"]
 *   s3["totals<br/>Orders.Totals"]
 *   s4("paid<br/>int")
 *   s5("runs<br/>long")
 *   s6{{"large<br/>boolean"}}
 *   s7{{"often<br/>boolean"}}
 *   s8["gift<br/>String"]
 *   s9["note<br/>String"]
 *   s10["length<br/>int"]
 *   i0 --> s2
 *   s2 -. previous .-> s2
 *   s2 --> s3
 *   s3 --> s4
 *   s3 --> s5
 *   s4 --> s6
 *   s5 --> s7
 *   s6 -.-o s8
 *   s7 -.-o s8
 *   i1 --> s8
 *   i1 -.-o s8
 *   s5 --> s8
 *   s8 --> s9
 *   s8 --> s10
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
public class OrdersFlow {
    @Inject
    public OrdersFlow() {}

    /** Makes the flow, which needs nothing injected. */
    public static OrdersFlow create() {
        return new OrdersFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    public static OrdersFlowBuilder builder() {
        return new OrdersFlowBuilder();
    }

    /**
     * Makes every value, each after those it takes, on the calling thread, as the run after one that made
     * the previous values. Keeps nothing: the session does.
     */
    public Outputs runAfter(Orders.Command command, boolean vip, Orders.Sum previousSum) {
        Conditions conditions = new Conditions(vip);
        Orders.Sum sum;
        byte sumBy;
        if (command instanceof Orders.Pay pay) {
            sum = Orders.sum(previousSum, pay);
            sumBy = 1;
        } else {
            Objects.requireNonNull(command, "command");
            sum = Orders.cancelled(previousSum, (Orders.Cancel) command);
            sumBy = 2;
        }
        Orders.Totals totals = Orders.totals(sum);
        int paid = totals.paid();
        long runs = totals.runs();
        String gift = null;
        if ((conditions.large(paid) && conditions.often(runs)) || vip) {
            gift = Orders.gift(vip, runs);
        }
        String note = Orders.note(Optional.ofNullable(gift));
        int length = 0;
        byte lengthBy = 0;
        if (gift != null) {
            length = Orders.length(gift);
            lengthBy = 1;
        }
        return new Outputs(sum, totals, paid, runs, gift, note, length, sumBy, lengthBy,
                conditions);
    }

    /** A session that starts from the initial values. */
    public OrdersFlowSession open() {
        Orders.Sum sum = Orders.nothing();
        return new OrdersFlowSession(this, sum);
    }

    /**
     * A session that goes on from a saved state.
     *
     * @throws StateShapeException if the state is of a flow that keeps something else
     */
    public OrdersFlowSession resume(OrdersFlow.State saved) {
        if (!OrdersFlow.State.SHAPE.equals(saved.shape())) {
            throw new StateShapeException("OrdersFlow", "Orders.Sum sum", OrdersFlow.State.SHAPE,
                    saved.shape());
        }
        return new OrdersFlowSession(this, saved.sum());
    }

    /**
     * Many sessions, told apart by a key of your own.
     *
     * @param cache keeps those in use, and says what becomes of the others
     */
    public <K> OrdersFlowSessions<K> sessions(SessionCache<K, OrdersFlowSession, OrdersFlow.State> cache) {
        return new OrdersFlowSessions<>(this, cache);
    }

    /** The flow as a value, without what this or any other object of the class was given: see {@link #bind}. */
    public static FlowGraph graph() {
        return OrdersFlowGraph.graph();
    }

    /**
     * The graph with what this flow was given for what it depends on.
     *
     * @param graph the one of this class, or one that was made from it
     */
    public FlowGraph bind(FlowGraph graph) {
        return graph.bind(bindings());
    }

    Bindings bindings() {
        return Bindings.none();
    }

    /** The values of one run of {@link OrdersFlow}. */
    @GeneratedFlow(Orders.class)
    public static class Outputs {
        private final Orders.Sum sum;
        private final Orders.Totals totals;
        private final int paid;
        private final long runs;
        private final String gift;
        private final String note;
        private final int length;
        private final byte sumBy;
        private final byte lengthBy;
        private final Conditions conditions;

        Outputs(Orders.Sum sum, Orders.Totals totals, int paid, long runs, String gift, String note,
                int length, byte sumBy, byte lengthBy, Conditions conditions) {
            this.sum = sum;
            this.totals = totals;
            this.paid = paid;
            this.runs = runs;
            this.gift = gift;
            this.note = note;
            this.length = length;
            this.sumBy = sumBy;
            this.lengthBy = lengthBy;
            this.conditions = conditions;
        }

        /** Made by {@code sum(sum, command)} or {@code cancelled(sum, command)}. */
        public Orders.Sum sum() {
            return sum;
        }

        /** Made by {@code totals(sum)}. */
        public Orders.Totals totals() {
            return totals;
        }

        /** The component of {@code totals}. */
        public int paid() {
            return paid;
        }

        /** The component of {@code totals}. */
        public long runs() {
            return runs;
        }

        /** Made by {@code large(paid)}. */
        public boolean large() {
            return conditions.large == Conditions.HOLDS;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code often(runs)}. */
        public Optional<Boolean> often() {
            return conditions.often == 0 ? Optional.empty()
                    : Optional.of(conditions.often == Conditions.HOLDS);
        }

        /** Empty where it is absent. Made by {@code gift(vip, runs)}. */
        public Optional<String> gift() {
            return Optional.ofNullable(gift);
        }

        /** Made by {@code note(gift)}. */
        public String note() {
            return note;
        }

        /** Empty where it is absent. Made by {@code length(gift)}. */
        public Optional<Integer> length() {
            return lengthBy == 0 ? Optional.empty() : Optional.of(length);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (sumBy == 1) {
                fired.add(Fired.because("sum", "sum(sum, command)", sum, "command is Orders.Pay"));
            }
            if (sumBy == 2) {
                fired.add(Fired.because("sum", "cancelled(sum, command)", sum,
                        "command is Orders.Cancel"));
            }
            if (gift != null) {
                fired.add(Fired.because("gift", "gift(vip, runs)", gift,
                        conditions.large == Conditions.HOLDS ? "large" : null,
                        conditions.often == Conditions.HOLDS ? "often" : null,
                        conditions.vip ? "vip" : null));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[sum=" + sum + ", totals=" + totals + ", paid=" + paid + ", runs=" + runs
                    + ", large=" + large() + ", often=" + often() + ", gift=" + gift()
                    + ", note=" + note + ", length=" + length() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Orders.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        final boolean vip;
        byte large;
        byte often;

        Conditions(boolean vip) {
            this.vip = vip;
        }

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean large(int paid) {
            return large == 0 ? decideLarge(paid) : large == HOLDS;
        }

        private boolean decideLarge(int paid) {
            try {
                large = Orders.large(paid) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("large", failure);
            }
            return large == HOLDS;
        }

        boolean often(long runs) {
            return often == 0 ? decideOften(runs) : often == HOLDS;
        }

        private boolean decideOften(long runs) {
            try {
                often = Orders.often(runs) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("often", failure);
            }
            return often == HOLDS;
        }
    }

    /** What follows from the state alone, without a run. */
    public Current current(Orders.Sum sum) {
        Conditions conditions = new Conditions(false);
        Orders.Totals totals = Orders.totals(sum);
        int paid = totals.paid();
        long runs = totals.runs();
        return new Current(sum, totals, paid, runs, conditions);
    }

    /** What is kept from run to run, and what follows from it alone. */
    @GeneratedFlow(Orders.class)
    public static final class Current {
        private final Orders.Sum sum;
        private final Orders.Totals totals;
        private final int paid;
        private final long runs;
        private final Conditions conditions;

        Current(Orders.Sum sum, Orders.Totals totals, int paid, long runs, Conditions conditions) {
            this.sum = sum;
            this.totals = totals;
            this.paid = paid;
            this.runs = runs;
            this.conditions = conditions;
        }

        /** Kept from the run before. */
        public Orders.Sum sum() {
            return sum;
        }

        /** Made by {@code totals(sum)}. */
        public Orders.Totals totals() {
            return totals;
        }

        /** The component of {@code totals}. */
        public int paid() {
            return paid;
        }

        /** The component of {@code totals}. */
        public long runs() {
            return runs;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code large(paid)}. */
        public Optional<Boolean> large() {
            return conditions.large == 0 ? Optional.empty()
                    : Optional.of(conditions.large == Conditions.HOLDS);
        }

        /** Whether it holds, empty where nobody asked. Made by {@code often(runs)}. */
        public Optional<Boolean> often() {
            return conditions.often == 0 ? Optional.empty()
                    : Optional.of(conditions.often == Conditions.HOLDS);
        }

        @Override
        public String toString() {
            return "Current[sum=" + sum + ", totals=" + totals + ", paid=" + paid + ", runs=" + runs
                    + ", large=" + large() + ", often=" + often() + "]";
        }
    }

    /**
     * What {@link OrdersFlow} keeps from run to run: plain data, for any JSON mapper.
     *
     * @param shape tells states apart that cannot be read as one another
     */
    @GeneratedFlow(Orders.class)
    public record State(String shape, Orders.Sum sum) {
        /** The shape of the states that the flow keeps as it is now. */
        public static final String SHAPE = "955396e41a8c91d2";

        /** A state as the flow keeps it now. */
        public static State of(Orders.Sum sum) {
            return new State(SHAPE, sum);
        }
    }
}
