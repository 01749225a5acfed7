package guards;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Shop} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["order<br/>Shop.Order"])
 *   i1(["pending<br/>boolean"])
 *   s2{{"large<br/>boolean"}}
 *   s3{{"vip<br/>boolean"}}
 *   s4{{"blocked<br/>boolean"}}
 *   s5["discount<br/>int"]
 *   s6["treatment<br/>String"]
 *   s7["thanks<br/>String"]
 *   i0 --> s2
 *   i0 --> s3
 *   i0 --> s4
 *   i1 --> s5
 *   i1 -.-o s5
 *   s2 -.-o s5
 *   s3 -.-o s5
 *   s4 -.-o s5
 *   i0 --> s5
 *   s4 -.-o s6
 *   s3 -.-o s6
 *   i0 --> s6
 *   s5 --> s7
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Shop.class)
class ShopFlow {
    @Inject
    ShopFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static ShopFlow create() {
        return new ShopFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static ShopFlowBuilder builder() {
        return new ShopFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(Shop.Order order, boolean pending) {
        Conditions conditions = new Conditions(pending);
        int discount = 0;
        byte discountBy = 0;
        if (pending && (conditions.large(order) || conditions.vip(order))
                && !conditions.blocked(order)) {
            discount = Shop.discount(order, pending);
            discountBy = 1;
        }
        String treatment;
        byte treatmentBy;
        if (conditions.blocked(order)) {
            treatment = Shop.refuse();
            treatmentBy = 1;
        } else if (conditions.vip(order)) {
            treatment = Shop.prefer(order);
            treatmentBy = 2;
        } else {
            treatment = Shop.treat();
            treatmentBy = 3;
        }
        String thanks = null;
        if (discountBy != 0) {
            thanks = Shop.thanks(discount);
        }
        return new Outputs(discount, treatment, thanks, discountBy, treatmentBy, conditions);
    }

    /** The values of one run of {@link ShopFlow}. */
    @GeneratedFlow(Shop.class)
    public static final class Outputs {
        private final int discount;
        private final String treatment;
        private final String thanks;
        private final byte discountBy;
        private final byte treatmentBy;
        private final Conditions conditions;

        Outputs(int discount, String treatment, String thanks, byte discountBy, byte treatmentBy,
                Conditions conditions) {
            this.discount = discount;
            this.treatment = treatment;
            this.thanks = thanks;
            this.discountBy = discountBy;
            this.treatmentBy = treatmentBy;
            this.conditions = conditions;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code large(order)}. */
        public Optional<Boolean> large() {
            return conditions.large == 0 ? Optional.empty()
                    : Optional.of(conditions.large == Conditions.HOLDS);
        }

        /** Whether it holds, empty where nobody asked. Made by {@code vip(order)}. */
        public Optional<Boolean> vip() {
            return conditions.vip == 0 ? Optional.empty()
                    : Optional.of(conditions.vip == Conditions.HOLDS);
        }

        /** Made by {@code blocked(order)}. */
        public boolean blocked() {
            return conditions.blocked == Conditions.HOLDS;
        }

        /** Empty where it is absent. Made by {@code discount(order, pending)}. */
        public Optional<Integer> discount() {
            return discountBy == 0 ? Optional.empty() : Optional.of(discount);
        }

        /** Made by {@code refuse()} or {@code prefer(order)} or {@code treat()}. */
        public String treatment() {
            return treatment;
        }

        /** Empty where it is absent. Made by {@code thanks(discount)}. */
        public Optional<String> thanks() {
            return Optional.ofNullable(thanks);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (discountBy == 1) {
                fired.add(Fired.because("discount", "discount(order, pending)", discount,
                        conditions.pending ? "pending" : null,
                        conditions.large == Conditions.HOLDS ? "large" : null,
                        conditions.vip == Conditions.HOLDS ? "vip" : null,
                        conditions.blocked == Conditions.FAILS ? "!blocked" : null));
            }
            if (treatmentBy == 1) {
                fired.add(Fired.because("treatment", "refuse()", treatment,
                        conditions.blocked == Conditions.HOLDS ? "blocked" : null));
            }
            if (treatmentBy == 2) {
                fired.add(Fired.because("treatment", "prefer(order)", treatment,
                        conditions.vip == Conditions.HOLDS ? "vip" : null));
            }
            if (treatmentBy == 3) {
                fired.add(Fired.because("treatment", "treat()", treatment));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[large=" + large() + ", vip=" + vip() + ", blocked=" + blocked()
                    + ", discount=" + discount() + ", treatment=" + treatment
                    + ", thanks=" + thanks() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Shop.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        final boolean pending;
        byte large;
        byte vip;
        byte blocked;

        Conditions(boolean pending) {
            this.pending = pending;
        }

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean large(Shop.Order order) {
            return large == 0 ? decideLarge(order) : large == HOLDS;
        }

        private boolean decideLarge(Shop.Order order) {
            try {
                large = Shop.large(order) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("large", failure);
            }
            return large == HOLDS;
        }

        boolean vip(Shop.Order order) {
            return vip == 0 ? decideVip(order) : vip == HOLDS;
        }

        private boolean decideVip(Shop.Order order) {
            try {
                vip = Shop.vip(order) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("vip", failure);
            }
            return vip == HOLDS;
        }

        boolean blocked(Shop.Order order) {
            return blocked == 0 ? decideBlocked(order) : blocked == HOLDS;
        }

        private boolean decideBlocked(Shop.Order order) {
            try {
                blocked = Shop.blocked(order) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("blocked", failure);
            }
            return blocked == HOLDS;
        }
    }
}
