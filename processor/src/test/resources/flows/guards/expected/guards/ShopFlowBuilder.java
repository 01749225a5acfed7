package guards;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
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
    private Replacement<Boolean> large;
    private Replacement<Boolean> vip;
    private Replacement<Boolean> blocked;
    private Replacement<Integer> discount;
    private Replacement<String> treatment;
    private Replacement<String> thanks;

    ShopFlowBuilder() {}

    private ShopFlowBuilder(ShopFlowBuilder original) {
        this.large = original.large;
        this.vip = original.vip;
        this.blocked = original.blocked;
        this.discount = original.discount;
        this.treatment = original.treatment;
        this.thanks = original.thanks;
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
        public ShopFlow.Outputs run(Shop.Order order, boolean pending) {
            ShopFlow.Conditions conditions = new ShopFlow.Conditions(pending);
            conditions.large = ShopFlow.Conditions.known(replaced.large);
            conditions.vip = ShopFlow.Conditions.known(replaced.vip);
            conditions.blocked = ShopFlow.Conditions.known(replaced.blocked);
            int discount = 0;
            byte discountBy = 0;
            if (replaced.discount != null) {
                discount = replaced.discount.value();
                discountBy = REPLACED;
            } else if (pending && (conditions.large(order) || conditions.vip(order))
                    && !conditions.blocked(order)) {
                discount = Shop.discount(order, pending);
                discountBy = 1;
            }
            String treatment;
            byte treatmentBy;
            if (replaced.treatment != null) {
                treatment = replaced.treatment.value();
                treatmentBy = REPLACED;
            } else if (conditions.blocked(order)) {
                treatment = Shop.refuse();
                treatmentBy = 1;
            } else if (conditions.vip(order)) {
                treatment = Shop.prefer(order);
                treatmentBy = 2;
            } else {
                treatment = Shop.treat();
                treatmentBy = 3;
            }
            conditions.blocked(order);
            String thanks = null;
            if (replaced.thanks != null) {
                thanks = replaced.thanks.value();
            } else if (discountBy != 0) {
                thanks = Shop.thanks(discount);
            }
            return new ShopFlow.Outputs(discount, treatment, thanks, discountBy, treatmentBy,
                    conditions);
        }
    }
}
