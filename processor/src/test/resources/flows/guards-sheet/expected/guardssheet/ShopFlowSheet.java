package guardssheet;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.sheet.Block;
import dev.leat.runtime.sheet.Equality;
import dev.leat.runtime.sheet.Ledger;
import dev.leat.runtime.sheet.Observer;
import dev.leat.runtime.sheet.Registration;
import dev.leat.runtime.sheet.StepTable;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The values of {@link ShopFlow} as a sheet: set inputs, read values. What a changed input
 * reaches is made anew when it is read or observed, each step at most once, and where a value turns out
 * to be the same, what takes it is left alone.
 *
 * <p>Belongs to the thread that opened it.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Shop.class)
final class ShopFlowSheet {
    private static final StepTable TABLE = StepTable.of("""
            total, customer, percent, pending, payment
            ?large i0, ?vip i1, ?blocked i1, . i3 3 2 1, discount i2 i3, . 3 4, ., . i1, treatment i0, thanks 5, receipt i4, . i4, . i4 i0, paid i4, ?cheap 10, . 1 15, alarm 16
            """);

    private final Ledger ledger = new Ledger("ShopFlowSheet", TABLE, 5, 1, 1);
    private final Steps1 steps1 = ledger.add(0, new Steps1(this));
    private int total;
    private String customer;
    private int percent;
    private boolean pending;
    private Shop.Payment payment;

    ShopFlowSheet() {}

    /** A sheet in which some values are replaced: these are never made. */
    ShopFlowSheet(ShopFlowBuilder replaced) {
        this();
        BitSet steps = new BitSet();
        steps1.replace(replaced, steps);
        if (!steps.isEmpty()) {
            ledger.replace(steps);
        }
    }

    /** Sets the input {@code total}. */
    public ShopFlowSheet total(int total) {
        boolean first = !ledger.isOpen() && ledger.isFirst(0);
        if (first || total != this.total) {
            this.total = total;
            steps1.dirty |= 0x9109L; // large, discount, treatment, paid, alarm
            ledger.changed();
        }
        return this;
    }

    /** Sets the input {@code customer}. */
    public ShopFlowSheet customer(String customer) {
        boolean first = !ledger.isOpen() && ledger.isFirst(1);
        if (first || !Objects.equals(customer, this.customer)) {
            this.customer = customer;
            steps1.dirty |= 0xAEL; // vip, blocked, discount, treatment
            ledger.changed();
        }
        return this;
    }

    /** Sets the input {@code percent}. */
    public ShopFlowSheet percent(int percent) {
        boolean first = !ledger.isOpen() && ledger.isFirst(2);
        if (first || percent != this.percent) {
            this.percent = percent;
            steps1.dirty |= 0x10L; // discount
            ledger.changed();
        }
        return this;
    }

    /** Sets the input {@code pending}. */
    public ShopFlowSheet pending(boolean pending) {
        boolean first = !ledger.isOpen() && ledger.isFirst(3);
        if (first || pending != this.pending) {
            this.pending = pending;
            steps1.dirty |= 0x18L; // discount
            ledger.changed();
        }
        return this;
    }

    /** Sets the input {@code payment}. */
    public ShopFlowSheet payment(Shop.Payment payment) {
        boolean first = !ledger.isOpen() && ledger.isFirst(4);
        if (first || !Objects.equals(payment, this.payment)) {
            this.payment = payment;
            steps1.dirty |= 0x3C00L; // receipt, paid
            ledger.changed();
        }
        return this;
    }

    /**
     * Makes several changes at once: observers are called when all are made.
     *
     * @param changes is given this sheet
     */
    public ShopFlowSheet change(Consumer<? super ShopFlowSheet> changes) {
        ledger.change(this, changes);
        return this;
    }

    /** Made by {@code large(total)}. */
    public boolean large() {
        if (!ledger.isOpen() || (steps1.dirty & 0x1L) != 0) {
            ledger.refresh(0, steps1, 0x1L);
        }
        return steps1.large;
    }

    /** Made by {@code vip(customer)}. */
    public boolean vip() {
        if (!ledger.isOpen() || (steps1.dirty & 0x2L) != 0) {
            ledger.refresh(1, steps1, 0x2L);
        }
        return steps1.vip;
    }

    /** Made by {@code blocked(customer)}. */
    public boolean blocked() {
        if (!ledger.isOpen() || (steps1.dirty & 0x4L) != 0) {
            ledger.refresh(2, steps1, 0x4L);
        }
        return steps1.blocked;
    }

    /** Made by {@code discount(percent, pending)}. */
    public Optional<Integer> discount() {
        if (!ledger.isOpen() || (steps1.dirty & 0x18L) != 0) {
            ledger.refresh(4, steps1, 0x18L);
        }
        return steps1.discount;
    }

    /** Made by {@code refuse()} or {@code prefer(customer)} or {@code treat(total)}. */
    public String treatment() {
        if (!ledger.isOpen() || (steps1.dirty & 0x1E0L) != 0) {
            ledger.refresh(8, steps1, 0x1E0L);
        }
        return steps1.treatment;
    }

    /** Made by {@code thanks(discount)}. */
    public Optional<String> thanks() {
        if (!ledger.isOpen() || (steps1.dirty & 0x218L) != 0) {
            ledger.refresh(9, steps1, 0x218L);
        }
        return steps1.thanks;
    }

    /** Made by {@code receipt(payment)}. */
    public String receipt() {
        if (!ledger.isOpen() || (steps1.dirty & 0x400L) != 0) {
            ledger.refresh(10, steps1, 0x400L);
        }
        return steps1.receipt;
    }

    /** Made by {@code change(payment, total)} or {@code book(payment)}. */
    public String paid() {
        if (!ledger.isOpen() || (steps1.dirty & 0x3800L) != 0) {
            ledger.refresh(13, steps1, 0x3800L);
        }
        return steps1.paid;
    }

    /** Made by {@code cheap(discount)}. */
    public Optional<Boolean> cheap() {
        if (!ledger.isOpen() || (steps1.dirty & 0x4018L) != 0) {
            ledger.refresh(14, steps1, 0x4018L);
        }
        return steps1.cheap;
    }

    /** Made by {@code alarm(large)}. */
    public Optional<String> alarm() {
        if (!ledger.isOpen() || (steps1.dirty & 0x18018L) != 0) {
            ledger.refresh(16, steps1, 0x18018L);
        }
        return steps1.alarm;
    }

    /** Registers observers: {@code sheet.on().value((before, now) -> …)}. */
    public Observers on() {
        return new Observers();
    }

    /**
     * Registers observers, which are called when their value has changed. It is kept up to date from then on.
     */
    @GeneratedFlow(Shop.class)
    public final class Observers {
        private Observers() {}

        /** Observes {@code large}. */
        public Registration large(Observer<? super Boolean> observer) {
            return ledger.observe(0, Equality.EQUALS, observer);
        }

        /** Observes {@code vip}. */
        public Registration vip(Observer<? super Boolean> observer) {
            return ledger.observe(1, Equality.EQUALS, observer);
        }

        /** Observes {@code blocked}. */
        public Registration blocked(Observer<? super Boolean> observer) {
            return ledger.observe(2, Equality.EQUALS, observer);
        }

        /** Observes {@code discount}. */
        public Registration discount(Observer<? super Optional<Integer>> observer) {
            return ledger.observe(4, Equality.EQUAL_CONTENTS, observer);
        }

        /** Observes {@code treatment}. */
        public Registration treatment(Observer<? super String> observer) {
            return ledger.observe(8, Equality.EQUALS, observer);
        }

        /** Observes {@code thanks}. */
        public Registration thanks(Observer<? super Optional<String>> observer) {
            return ledger.observe(9, Equality.EQUAL_CONTENTS, observer);
        }

        /** Observes {@code receipt}. */
        public Registration receipt(Observer<? super String> observer) {
            return ledger.observe(10, Equality.EQUALS, observer);
        }

        /** Observes {@code paid}. */
        public Registration paid(Observer<? super String> observer) {
            return ledger.observe(13, Equality.EQUALS, observer);
        }

        /** Observes {@code cheap}. */
        public Registration cheap(Observer<? super Optional<Boolean>> observer) {
            return ledger.observe(14, Equality.EQUAL_CONTENTS, observer);
        }

        /** Observes {@code alarm}. */
        public Registration alarm(Observer<? super Optional<String>> observer) {
            return ledger.observe(16, Equality.EQUAL_CONTENTS, observer);
        }
    }

    /** A stretch of the steps that HotSpot compiles well, and the values they made. */
    @GeneratedFlow(Shop.class)
    private static final class Steps1 extends Block {
        private final ShopFlowSheet sheet;
        private boolean large;
        private boolean vip;
        private boolean blocked;
        private Optional<Integer> discount = Optional.empty();
        private int discountWay = UNKNOWN;
        private String treatment;
        private int treatmentWay = UNKNOWN;
        private Optional<String> thanks = Optional.empty();
        private String receipt;
        private String paid;
        private int paidWay = UNKNOWN;
        private Optional<Boolean> cheap = Optional.empty();
        private Optional<String> alarm = Optional.empty();
        private int alarmWay = UNKNOWN;

        Steps1(ShopFlowSheet sheet) {
            super(0x1FFFFL, 0x4007L);
            this.sheet = sheet;
        }

        @Override
        public int update(long needed) {
            int step = 0;
            int failed = NONE;
            try {
                if ((dirty & needed & 0x3FFFL) != 0) {
                    if ((dirty & needed & 0x1L) != 0) {
                        step = 0;
                        large();
                    }
                    if ((dirty & needed & 0x2L) != 0) {
                        step = 1;
                        vip();
                    }
                    if ((dirty & needed & 0x4L) != 0) {
                        step = 2;
                        blocked();
                    }
                    if ((dirty & needed & 0x18L) != 0) {
                        step = 4;
                        int before = discountWay;
                        discountWay = UNKNOWN; // It stays so if this fails.
                        int way = wayOfDiscount();
                        if (way != before || (dirty & (0x8L << way)) != 0) {
                            Optional<Integer> discount = makeDiscount(way);
                            if (!discount.equals(this.discount)) {
                                this.discount = discount;
                                dirty |= 0xC200L; // thanks, cheap, alarm
                            }
                        }
                        discountWay = way;
                    }
                    if ((dirty & needed & 0x1E0L) != 0) {
                        step = 8;
                        int before = treatmentWay;
                        treatmentWay = UNKNOWN; // It stays so if this fails.
                        int way = wayOfTreatment();
                        if (way != before || (dirty & (0x20L << way)) != 0) {
                            treatment = makeTreatment(way);
                        }
                        treatmentWay = way;
                    }
                    if ((dirty & needed & 0x200L) != 0) {
                        step = 9;
                        thanks = discount.isPresent()
                                ? Optional.ofNullable(Shop.thanks(discount.get()))
                                : Optional.empty();
                    }
                    if ((dirty & needed & 0x400L) != 0) {
                        step = 10;
                        receipt = Shop.receipt(sheet.payment);
                    }
                    if ((dirty & needed & 0x3800L) != 0) {
                        step = 13;
                        int before = paidWay;
                        paidWay = UNKNOWN; // It stays so if this fails.
                        int way = wayOfPaid();
                        if (way != before || (dirty & (0x800L << way)) != 0) {
                            paid = makePaid(way);
                        }
                        paidWay = way;
                    }
                }
                if ((dirty & needed & 0x1C000L) != 0) {
                    if ((dirty & needed & 0x4000L) != 0) {
                        step = 14;
                        cheap();
                    }
                    if ((dirty & needed & 0x18000L) != 0) {
                        step = 16;
                        int before = alarmWay;
                        alarmWay = UNKNOWN; // It stays so if this fails.
                        int way = wayOfAlarm();
                        if (way != before || (dirty & (0x8000L << way)) != 0) {
                            alarm = makeAlarm(way);
                        }
                        alarmWay = way;
                    }
                }
            } catch (Throwable thrown) {
                failure = thrown;
                failed = step;
                needed &= -1L >>> (63 - step); // What comes after did not run.
            }
            ran |= dirty & needed;
            dirty &= ~needed;
            return failed;
        }

        boolean large() {
            if (((dirty | held) & 0x1L) != 0) {
                evaluateLarge();
            }
            return large;
        }

        private void evaluateLarge() {
            if ((held & 0x1L) != 0 && sheet.ledger.isSettled(0)) {
                return;
            }
            try {
                boolean large = Shop.large(sheet.total);
                if (large != this.large) {
                    this.large = large;
                    dirty |= 0x10000L; // alarm
                }
            } catch (Throwable thrown) {
                throw sheet.ledger.failCondition(0, "large", thrown);
            }
            ran |= dirty & 0x1L;
            dirty &= ~0x1L;
        }

        boolean vip() {
            if (((dirty | held) & 0x2L) != 0) {
                evaluateVip();
            }
            return vip;
        }

        private void evaluateVip() {
            if ((held & 0x2L) != 0 && sheet.ledger.isSettled(1)) {
                return;
            }
            try {
                vip = Shop.vip(sheet.customer);
            } catch (Throwable thrown) {
                throw sheet.ledger.failCondition(1, "vip", thrown);
            }
            ran |= dirty & 0x2L;
            dirty &= ~0x2L;
        }

        boolean blocked() {
            if (((dirty | held) & 0x4L) != 0) {
                evaluateBlocked();
            }
            return blocked;
        }

        private void evaluateBlocked() {
            if ((held & 0x4L) != 0 && sheet.ledger.isSettled(2)) {
                return;
            }
            try {
                blocked = Shop.blocked(sheet.customer);
            } catch (Throwable thrown) {
                throw sheet.ledger.failCondition(2, "blocked", thrown);
            }
            ran |= dirty & 0x4L;
            dirty &= ~0x4L;
        }

        /** The way in which {@code discount} is made, {@code ABSENT} for none. */
        private int wayOfDiscount() {
            return sheet.pending && (large() || vip()) && !blocked() ? 1 : ABSENT;
        }

        private Optional<Integer> makeDiscount(int way) {
            return way == 1 ? Optional.of(Shop.discount(sheet.percent, sheet.pending))
                    : Optional.empty();
        }

        /** The way in which {@code treatment} is made. */
        private int wayOfTreatment() {
            if (blocked()) {
                return 1;
            }
            if (vip()) {
                return 2;
            }
            return 3;
        }

        private String makeTreatment(int way) {
            return switch (way) {
                case 1 -> Shop.refuse();
                case 2 -> Shop.prefer(sheet.customer);
                default -> Shop.treat(sheet.total);
            };
        }

        /** The way in which {@code paid} is made. */
        private int wayOfPaid() {
            if (sheet.payment instanceof Shop.Cash) {
                return 1;
            }
            Objects.requireNonNull(sheet.payment, "payment");
            return 2;
        }

        private String makePaid(int way) {
            return switch (way) {
                case 1 -> Shop.change((Shop.Cash) sheet.payment, sheet.total);
                default -> Shop.book((Shop.Card) sheet.payment);
            };
        }

        Optional<Boolean> cheap() {
            if (((dirty | held) & 0x4000L) != 0) {
                evaluateCheap();
            }
            return cheap;
        }

        private void evaluateCheap() {
            if ((held & 0x4000L) != 0 && sheet.ledger.isSettled(14)) {
                return;
            }
            try {
                cheap = discount.isPresent() ? Optional.of(Shop.cheap(discount.get()))
                        : Optional.empty();
            } catch (Throwable thrown) {
                throw sheet.ledger.failCondition(14, "cheap", thrown);
            }
            ran |= dirty & 0x4000L;
            dirty &= ~0x4000L;
        }

        /** The way in which {@code alarm} is made, {@code ABSENT} for none. */
        private int wayOfAlarm() {
            if (cheap().orElse(false)) {
                large();
                return 1;
            }
            return ABSENT;
        }

        private Optional<String> makeAlarm(int way) {
            return way == 1 ? Optional.ofNullable(Shop.alarm(large())) : Optional.empty();
        }

        @Override
        public Object value(int step) {
            return switch (step) {
                case 0 -> large;
                case 1 -> vip;
                case 2 -> blocked;
                case 4 -> discount;
                case 8 -> treatment;
                case 9 -> thanks;
                case 10 -> receipt;
                case 13 -> paid;
                case 14 -> cheap;
                case 16 -> alarm;
                default -> throw new IndexOutOfBoundsException(step);
            };
        }

        void replace(ShopFlowBuilder replaced, BitSet steps) {
            if (replaced.large != null) {
                large = replaced.large.value();
                held |= 0x1L;
                steps.set(0);
            }
            if (replaced.vip != null) {
                vip = replaced.vip.value();
                held |= 0x2L;
                steps.set(1);
            }
            if (replaced.blocked != null) {
                blocked = replaced.blocked.value();
                held |= 0x4L;
                steps.set(2);
            }
            if (replaced.discount != null) {
                discount = Optional.ofNullable(replaced.discount.value());
                steps.set(4);
            }
            if (replaced.treatment != null) {
                treatment = replaced.treatment.value();
                steps.set(8);
            }
            if (replaced.thanks != null) {
                thanks = Optional.ofNullable(replaced.thanks.value());
                steps.set(9);
            }
            if (replaced.receipt != null) {
                receipt = replaced.receipt.value();
                steps.set(10);
            }
            if (replaced.paid != null) {
                paid = replaced.paid.value();
                steps.set(13);
            }
            if (replaced.cheap != null) {
                cheap = Optional.ofNullable(replaced.cheap.value());
                held |= 0x4000L;
                steps.set(14);
            }
            if (replaced.alarm != null) {
                alarm = Optional.ofNullable(replaced.alarm.value());
                steps.set(16);
            }
        }
    }
}
