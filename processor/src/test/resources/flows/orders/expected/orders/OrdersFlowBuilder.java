package orders;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Buffers;
import dev.leat.runtime.ElementFailure;
import dev.leat.runtime.Rejected;
import dev.leat.runtime.Replacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link OrdersFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
final class OrdersFlowBuilder {
    private Replacement<Supplier<Stream<String>>> lines;
    private Replacement<int[]> prices;
    private Replacement<Integer> price;
    private Replacement<Boolean> large;
    private Replacement<Integer> discounted;
    private Replacement<Integer> total;
    private Replacement<Integer> share;
    private PriceBy priceBy;
    private DiscountedBy discountedBy;
    private TotalBy totalBy;
    private ShareBy shareBy;

    OrdersFlowBuilder() {}

    private OrdersFlowBuilder(OrdersFlowBuilder original) {
        this.lines = original.lines;
        this.prices = original.prices;
        this.price = original.price;
        this.large = original.large;
        this.discounted = original.discounted;
        this.total = original.total;
        this.share = original.share;
        this.priceBy = original.priceBy;
        this.discountedBy = original.discountedBy;
        this.totalBy = original.totalBy;
        this.shareBy = original.shareBy;
    }

    /** Replaces the value {@code lines}. */
    public OrdersFlowBuilder lines(Supplier<Stream<String>> lines) {
        this.lines = new Replacement<>(lines);
        return this;
    }

    /** Replaces the value {@code prices}. */
    public OrdersFlowBuilder prices(int[] prices) {
        this.prices = new Replacement<>(prices);
        return this;
    }

    /** Replaces the value {@code price}, for all elements. */
    public OrdersFlowBuilder price(int price) {
        this.price = new Replacement<>(price);
        this.priceBy = null;
        return this;
    }

    /** Replaces the processor that makes {@code price}, element by element. */
    public OrdersFlowBuilder priceBy(PriceBy priceBy) {
        this.priceBy = Objects.requireNonNull(priceBy);
        this.price = null;
        return this;
    }

    /** Replaces the value {@code large}. */
    public OrdersFlowBuilder large(boolean large) {
        this.large = new Replacement<>(large);
        return this;
    }

    /** Replaces the value {@code discounted}, for all elements. */
    public OrdersFlowBuilder discounted(int discounted) {
        this.discounted = new Replacement<>(discounted);
        this.discountedBy = null;
        return this;
    }

    /** Replaces the processor that makes {@code discounted}, element by element. */
    public OrdersFlowBuilder discountedBy(DiscountedBy discountedBy) {
        this.discountedBy = Objects.requireNonNull(discountedBy);
        this.discounted = null;
        return this;
    }

    /** Replaces the value {@code total}, for all elements. */
    public OrdersFlowBuilder total(int total) {
        this.total = new Replacement<>(total);
        this.totalBy = null;
        return this;
    }

    /** Replaces the processor that makes {@code total}, element by element. */
    public OrdersFlowBuilder totalBy(TotalBy totalBy) {
        this.totalBy = Objects.requireNonNull(totalBy);
        this.total = null;
        return this;
    }

    /** Replaces the value {@code share}, for all elements. */
    public OrdersFlowBuilder share(int share) {
        this.share = new Replacement<>(share);
        this.shareBy = null;
        return this;
    }

    /** Replaces the processor that makes {@code share}, element by element. */
    public OrdersFlowBuilder shareBy(ShareBy shareBy) {
        this.shareBy = Objects.requireNonNull(shareBy);
        this.share = null;
        return this;
    }

    /** Builds the flow. */
    public OrdersFlow build() {
        return new Replaced(new OrdersFlowBuilder(this));
    }

    /** Makes {@code price} of what its processor takes that is not injected. */
    @FunctionalInterface
    @GeneratedFlow(Orders.class)
    public interface PriceBy {
        int make(String line);
    }

    /** Makes {@code discounted} of what its processor takes that is not injected. */
    @FunctionalInterface
    @GeneratedFlow(Orders.class)
    public interface DiscountedBy {
        int make(int price);
    }

    /** Makes {@code total} of what its processor takes that is not injected. */
    @FunctionalInterface
    @GeneratedFlow(Orders.class)
    public interface TotalBy {
        int make(int total, int price);
    }

    /** Makes {@code share} of what its processor takes that is not injected. */
    @FunctionalInterface
    @GeneratedFlow(Orders.class)
    public interface ShareBy {
        int make(int price, int total);
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
        public OrdersFlow.Outputs run(String text) {
            int[] allPrice = new int[0];
            int priceCount = 0;
            int[] allDiscounted = new int[0];
            int discountedCount = 0;
            List<Rejected<String>> unreadable = new ArrayList<>();
            long lineIndex = 0;
            try (Stream<String> lines = replaced.lines == null ? Orders.lines(text)
                    : replaced.lines.value().get()) {
                for (Iterator<? extends String> linesLeft = Objects.requireNonNull(lines,
                        "lines").iterator(); linesLeft.hasNext(); ) {
                    String line = linesLeft.next();
                    String step = "price";
                    try {
                        int price = replaced.price == null ? replaced.priceBy == null
                                ? Orders.price(line) : replaced.priceBy.make(line)
                                : replaced.price.value();
                        step = "large";
                        boolean large = replaced.large == null ? Conditions.large(price)
                                : replaced.large.value();
                        step = "discounted";
                        int discounted = 0;
                        byte discountedBy = 0;
                        if (replaced.discounted != null) {
                            discounted = replaced.discounted.value();
                            discountedBy = REPLACED;
                        } else if (large) {
                            discounted = replaced.discountedBy == null ? Orders.discounted(price)
                                    : replaced.discountedBy.make(price);
                            discountedBy = 1;
                        }
                        allPrice = Buffers.room(allPrice, priceCount);
                        allPrice[priceCount++] = price;
                        if (discountedBy != 0) {
                            allDiscounted = Buffers.room(allDiscounted, discountedCount);
                            allDiscounted[discountedCount++] = discounted;
                        }
                    } catch (Exception failure) {
                        unreadable.add(new Rejected<>(line, lineIndex, step, failure));
                    } catch (Throwable failure) {
                        ElementFailure.add(failure, "lines", lineIndex, step);
                        throw failure;
                    }
                    lineIndex++;
                }
            }
            allPrice = Arrays.copyOf(allPrice, priceCount);
            allDiscounted = Arrays.copyOf(allDiscounted, discountedCount);
            int[] prices = replaced.prices == null ? Orders.prices(allPrice, allDiscounted)
                    : replaced.prices.value();
            int total = Orders.nothing();
            int priceElementIndex = 0;
            for (int priceElement : Objects.requireNonNull(prices, "prices")) {
                try {
                    total = replaced.total == null ? replaced.totalBy == null ? Orders.total(total,
                            priceElement) : replaced.totalBy.make(total, priceElement)
                            : replaced.total.value();
                } catch (Throwable failure) {
                    ElementFailure.add(failure, "prices", priceElementIndex, "total");
                    throw failure;
                }
                priceElementIndex++;
            }
            Objects.requireNonNull(prices, "prices");
            int[] allShare = new int[prices.length];
            int priceElementIndex2 = 0;
            for (int priceElement : prices) {
                try {
                    int share = replaced.share == null ? replaced.shareBy == null
                            ? Orders.share(priceElement, total)
                            : replaced.shareBy.make(priceElement, total) : replaced.share.value();
                    allShare[priceElementIndex2] = share;
                } catch (Throwable failure) {
                    ElementFailure.add(failure, "prices", priceElementIndex2, "share");
                    throw failure;
                }
                priceElementIndex2++;
            }
            return new OrdersFlow.Outputs(prices, Collections.unmodifiableList(unreadable),
                    allShare);
        }
    }
}
