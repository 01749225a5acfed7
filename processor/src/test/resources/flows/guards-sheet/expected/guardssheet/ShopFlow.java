package guardssheet;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Shop} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["total<br/>int"])
 *   i1(["customer<br/>String"])
 *   i2(["percent<br/>int"])
 *   i3(["pending<br/>boolean"])
 *   i4(["payment<br/>Shop.Payment"])
 *   s5{{"large<br/>boolean"}}
 *   s6{{"vip<br/>boolean"}}
 *   s7{{"blocked<br/>boolean"}}
 *   s8["discount<br/>int"]
 *   s9["treatment<br/>String"]
 *   s10["thanks<br/>String"]
 *   s11["receipt<br/>String"]
 *   s12["paid<br/>String"]
 *   s13{{"cheap<br/>boolean"}}
 *   s14["alarm<br/>String"]
 *   i0 --> s5
 *   i1 --> s6
 *   i1 --> s7
 *   i3 --> s8
 *   i3 -.-o s8
 *   s5 -.-o s8
 *   s6 -.-o s8
 *   s7 -.-o s8
 *   i2 --> s8
 *   s7 -.-o s9
 *   s6 -.-o s9
 *   i1 --> s9
 *   i0 --> s9
 *   s8 --> s10
 *   i4 --> s11
 *   i4 --> s12
 *   i0 --> s12
 *   s8 --> s13
 *   s13 -.-o s14
 *   s5 --> s14
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
    public Outputs run(int total, String customer, int percent, boolean pending,
            Shop.Payment payment) {
        Conditions conditions = new Conditions(pending);
        int discount = 0;
        byte discountBy = 0;
        if (pending && (conditions.large(total) || conditions.vip(customer))
                && !conditions.blocked(customer)) {
            discount = Shop.discount(percent, pending);
            discountBy = 1;
        }
        String treatment;
        byte treatmentBy;
        if (conditions.blocked(customer)) {
            treatment = Shop.refuse();
            treatmentBy = 1;
        } else if (conditions.vip(customer)) {
            treatment = Shop.prefer(customer);
            treatmentBy = 2;
        } else {
            treatment = Shop.treat(total);
            treatmentBy = 3;
        }
        String thanks = null;
        if (discountBy != 0) {
            thanks = Shop.thanks(discount);
        }
        String receipt = Shop.receipt(payment);
        String paid;
        byte paidBy;
        if (payment instanceof Shop.Cash cash) {
            paid = Shop.change(cash, total);
            paidBy = 1;
        } else {
            Objects.requireNonNull(payment, "payment");
            paid = Shop.book((Shop.Card) payment);
            paidBy = 2;
        }
        String alarm = null;
        if (conditions.cheap(discount, discountBy) == Conditions.HOLDS) {
            alarm = Shop.alarm(conditions.large(total));
        }
        return new Outputs(discount, treatment, thanks, receipt, paid, alarm, discountBy,
                treatmentBy, paidBy, conditions);
    }

    /** Opens a sheet of its own for the calling thread, with no input set. */
    public ShopFlowSheet sheet() {
        return new ShopFlowSheet();
    }

    /** The values of one run of {@link ShopFlow}. */
    @GeneratedFlow(Shop.class)
    public static class Outputs {
        private final int discount;
        private final String treatment;
        private final String thanks;
        private final String receipt;
        private final String paid;
        private final String alarm;
        private final byte discountBy;
        private final byte treatmentBy;
        private final byte paidBy;
        private final Conditions conditions;

        Outputs(int discount, String treatment, String thanks, String receipt, String paid,
                String alarm, byte discountBy, byte treatmentBy, byte paidBy,
                Conditions conditions) {
            this.discount = discount;
            this.treatment = treatment;
            this.thanks = thanks;
            this.receipt = receipt;
            this.paid = paid;
            this.alarm = alarm;
            this.discountBy = discountBy;
            this.treatmentBy = treatmentBy;
            this.paidBy = paidBy;
            this.conditions = conditions;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code large(total)}. */
        public Optional<Boolean> large() {
            return conditions.large == 0 ? Optional.empty()
                    : Optional.of(conditions.large == Conditions.HOLDS);
        }

        /** Whether it holds, empty where nobody asked. Made by {@code vip(customer)}. */
        public Optional<Boolean> vip() {
            return conditions.vip == 0 ? Optional.empty()
                    : Optional.of(conditions.vip == Conditions.HOLDS);
        }

        /** Made by {@code blocked(customer)}. */
        public boolean blocked() {
            return conditions.blocked == Conditions.HOLDS;
        }

        /** Empty where it is absent. Made by {@code discount(percent, pending)}. */
        public Optional<Integer> discount() {
            return discountBy == 0 ? Optional.empty() : Optional.of(discount);
        }

        /** Made by {@code refuse()} or {@code prefer(customer)} or {@code treat(total)}. */
        public String treatment() {
            return treatment;
        }

        /** Empty where it is absent. Made by {@code thanks(discount)}. */
        public Optional<String> thanks() {
            return Optional.ofNullable(thanks);
        }

        /** Made by {@code receipt(payment)}. */
        public String receipt() {
            return receipt;
        }

        /** Made by {@code change(payment, total)} or {@code book(payment)}. */
        public String paid() {
            return paid;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code cheap(discount)}. */
        public Optional<Boolean> cheap() {
            return conditions.cheap == 0 || conditions.cheap == Conditions.ABSENT ? Optional.empty()
                    : Optional.of(conditions.cheap == Conditions.HOLDS);
        }

        /** Empty where it is absent. Made by {@code alarm(large)}. */
        public Optional<String> alarm() {
            return Optional.ofNullable(alarm);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (discountBy == 1) {
                fired.add(Fired.because("discount", "discount(percent, pending)", discount,
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
                fired.add(Fired.because("treatment", "prefer(customer)", treatment,
                        conditions.vip == Conditions.HOLDS ? "vip" : null));
            }
            if (treatmentBy == 3) {
                fired.add(Fired.because("treatment", "treat(total)", treatment));
            }
            if (paidBy == 1) {
                fired.add(Fired.because("paid", "change(payment, total)", paid,
                        "payment is Shop.Cash"));
            }
            if (paidBy == 2) {
                fired.add(Fired.because("paid", "book(payment)", paid, "payment is Shop.Card"));
            }
            if (alarm != null) {
                fired.add(Fired.because("alarm", "alarm(large)", alarm,
                        conditions.cheap == Conditions.HOLDS ? "cheap" : null));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[large=" + large() + ", vip=" + vip() + ", blocked=" + blocked()
                    + ", discount=" + discount() + ", treatment=" + treatment
                    + ", thanks=" + thanks() + ", receipt=" + receipt + ", paid=" + paid
                    + ", cheap=" + cheap() + ", alarm=" + alarm() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Shop.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        static final byte ABSENT = 3;
        final boolean pending;
        byte large;
        byte vip;
        byte blocked;
        byte cheap;

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

        boolean large(int total) {
            return large == 0 ? decideLarge(total) : large == HOLDS;
        }

        private boolean decideLarge(int total) {
            try {
                large = Shop.large(total) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("large", failure);
            }
            return large == HOLDS;
        }

        boolean vip(String customer) {
            return vip == 0 ? decideVip(customer) : vip == HOLDS;
        }

        private boolean decideVip(String customer) {
            try {
                vip = Shop.vip(customer) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("vip", failure);
            }
            return vip == HOLDS;
        }

        boolean blocked(String customer) {
            return blocked == 0 ? decideBlocked(customer) : blocked == HOLDS;
        }

        private boolean decideBlocked(String customer) {
            try {
                blocked = Shop.blocked(customer) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("blocked", failure);
            }
            return blocked == HOLDS;
        }

        byte cheap(int discount, byte discountBy) {
            return cheap == 0 ? decideCheap(discount, discountBy) : cheap;
        }

        private byte decideCheap(int discount, byte discountBy) {
            try {
                if (discountBy != 0) {
                    cheap = Shop.cheap(discount) ? HOLDS : FAILS;
                } else {
                    cheap = ABSENT;
                }
            } catch (Exception failure) {
                throw ConditionFailedException.of("cheap", failure);
            }
            return cheap;
        }
    }
}
