package guardssheet;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link ShopFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Shop.class)
final class ShopFlowBuilder {
    Replacement<Boolean> large;
    Replacement<Boolean> vip;
    Replacement<Boolean> blocked;
    Replacement<Integer> discount;
    Replacement<String> treatment;
    Replacement<String> thanks;
    Replacement<String> receipt;
    Replacement<String> paid;
    Replacement<Boolean> cheap;
    Replacement<String> alarm;

    ShopFlowBuilder() {}

    private ShopFlowBuilder(ShopFlowBuilder original) {
        this.large = original.large;
        this.vip = original.vip;
        this.blocked = original.blocked;
        this.discount = original.discount;
        this.treatment = original.treatment;
        this.thanks = original.thanks;
        this.receipt = original.receipt;
        this.paid = original.paid;
        this.cheap = original.cheap;
        this.alarm = original.alarm;
    }

    /** Replaces the value {@code large}. */
    public ShopFlowBuilder large(boolean large) {
        this.large = new Replacement<>(large);
        return this;
    }

    /** Replaces the value {@code vip}. */
    public ShopFlowBuilder vip(boolean vip) {
        this.vip = new Replacement<>(vip);
        return this;
    }

    /** Replaces the value {@code blocked}. */
    public ShopFlowBuilder blocked(boolean blocked) {
        this.blocked = new Replacement<>(blocked);
        return this;
    }

    /** Replaces the value {@code discount}. */
    public ShopFlowBuilder discount(int discount) {
        this.discount = new Replacement<>(discount);
        return this;
    }

    /** Replaces the value {@code treatment}. */
    public ShopFlowBuilder treatment(String treatment) {
        this.treatment = new Replacement<>(treatment);
        return this;
    }

    /** Replaces the value {@code thanks}. */
    public ShopFlowBuilder thanks(String thanks) {
        this.thanks = new Replacement<>(thanks);
        return this;
    }

    /** Replaces the value {@code receipt}. */
    public ShopFlowBuilder receipt(String receipt) {
        this.receipt = new Replacement<>(receipt);
        return this;
    }

    /** Replaces the value {@code paid}. */
    public ShopFlowBuilder paid(String paid) {
        this.paid = new Replacement<>(paid);
        return this;
    }

    /** Replaces the value {@code cheap}. */
    public ShopFlowBuilder cheap(boolean cheap) {
        this.cheap = new Replacement<>(cheap);
        return this;
    }

    /** Replaces the value {@code alarm}. */
    public ShopFlowBuilder alarm(String alarm) {
        this.alarm = new Replacement<>(alarm);
        return this;
    }

    /** Builds the flow. */
    public ShopFlow build() {
        return new Replaced(new ShopFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Shop.class)
    private static final class Replaced extends ShopFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final ShopFlowBuilder replaced;

        Replaced(ShopFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public ShopFlow.Outputs run(int total, String customer, int percent, boolean pending,
                Shop.Payment payment) {
            ShopFlow.Conditions conditions = new ShopFlow.Conditions(pending);
            conditions.large = ShopFlow.Conditions.known(replaced.large);
            conditions.vip = ShopFlow.Conditions.known(replaced.vip);
            conditions.blocked = ShopFlow.Conditions.known(replaced.blocked);
            conditions.cheap = ShopFlow.Conditions.known(replaced.cheap);
            int discount = 0;
            byte discountBy = 0;
            if (replaced.discount != null) {
                discount = replaced.discount.value();
                discountBy = REPLACED;
            } else if (pending && (conditions.large(total) || conditions.vip(customer))
                    && !conditions.blocked(customer)) {
                discount = Shop.discount(percent, pending);
                discountBy = 1;
            }
            String treatment;
            byte treatmentBy;
            if (replaced.treatment != null) {
                treatment = replaced.treatment.value();
                treatmentBy = REPLACED;
            } else if (conditions.blocked(customer)) {
                treatment = Shop.refuse();
                treatmentBy = 1;
            } else if (conditions.vip(customer)) {
                treatment = Shop.prefer(customer);
                treatmentBy = 2;
            } else {
                treatment = Shop.treat(total);
                treatmentBy = 3;
            }
            conditions.blocked(customer);
            String thanks = null;
            if (replaced.thanks != null) {
                thanks = replaced.thanks.value();
            } else if (discountBy != 0) {
                thanks = Shop.thanks(discount);
            }
            String receipt = replaced.receipt == null ? Shop.receipt(payment)
                    : replaced.receipt.value();
            String paid;
            byte paidBy;
            if (replaced.paid != null) {
                paid = replaced.paid.value();
                paidBy = REPLACED;
            } else if (payment instanceof Shop.Cash cash) {
                paid = Shop.change(cash, total);
                paidBy = 1;
            } else {
                Objects.requireNonNull(payment, "payment");
                paid = Shop.book((Shop.Card) payment);
                paidBy = 2;
            }
            String alarm = null;
            if (replaced.alarm != null) {
                alarm = replaced.alarm.value();
            } else if (conditions.cheap(discount, discountBy) == Conditions.HOLDS) {
                alarm = Shop.alarm(conditions.large(total));
            }
            return new Outputs(discount, treatment, thanks, receipt, paid, alarm, discountBy,
                    treatmentBy, paidBy, conditions);
        }

        @Override
        public ShopFlowSheet sheet() {
            return new ShopFlowSheet(replaced);
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Shop.class)
        private final class Outputs extends ShopFlow.Outputs {
            Outputs(int discount, String treatment, String thanks, String receipt, String paid,
                    String alarm, byte discountBy, byte treatmentBy, byte paidBy,
                    Conditions conditions) {
                super(discount, treatment, thanks, receipt, paid, alarm, discountBy, treatmentBy,
                        paidBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "alarm" -> replaced.alarm != null;
                    default -> false;
                };
            }
        }
    }
}
