package orders;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Buffers;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.ElementFailure;
import dev.leat.runtime.Rejected;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Orders} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["text<br/>String"])
 *   s1["lines<br/>Stream&lt;String&gt;"]
 *   s5[("unreadable<br/>List&lt;Rejected&lt;String&gt;&gt;")]
 *   s6["prices<br/>int[]"]
 *   subgraph g0["for each of lines"]
 *     s2["price<br/>int"]
 *     s3{{"large<br/>boolean"}}
 *     s4["discounted<br/>int"]
 *   end
 *   subgraph g1["for each of prices, in 2 passes"]
 *     s7["total<br/>int"]
 *     s8["share<br/>int"]
 *   end
 *   i0 --> s1
 *   s1 -- each --> s2
 *   s2 --> s3
 *   s3 -.-o s4
 *   s2 --> s4
 *   s1 -- rejected --> s5
 *   s2 -- all --> s6
 *   s4 -- all --> s6
 *   s7 -. previous .-> s7
 *   s6 -- each --> s7
 *   s6 -- each --> s8
 *   s7 -- last --> s8
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
class OrdersFlow {
    @Inject
    OrdersFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static OrdersFlow create() {
        return new OrdersFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static OrdersFlowBuilder builder() {
        return new OrdersFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String text) {
        int[] allPrice = new int[0];
        int priceCount = 0;
        int[] allDiscounted = new int[0];
        int discountedCount = 0;
        List<Rejected<String>> unreadable = new ArrayList<>();
        long lineIndex = 0;
        try (Stream<String> lines = Orders.lines(text)) {
            for (Iterator<? extends String> linesLeft = Objects.requireNonNull(lines,
                    "lines").iterator(); linesLeft.hasNext(); ) {
                String line = linesLeft.next();
                String step = "price";
                try {
                    int price = Orders.price(line);
                    step = "large";
                    boolean large = Conditions.large(price);
                    step = "discounted";
                    int discounted = 0;
                    byte discountedBy = 0;
                    if (large) {
                        discounted = Orders.discounted(price);
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
        int[] prices = Orders.prices(allPrice, allDiscounted);
        int total = Orders.nothing();
        int priceElementIndex = 0;
        for (int priceElement : Objects.requireNonNull(prices, "prices")) {
            try {
                total = Orders.total(total, priceElement);
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
                int share = Orders.share(priceElement, total);
                allShare[priceElementIndex2] = share;
            } catch (Throwable failure) {
                ElementFailure.add(failure, "prices", priceElementIndex2, "share");
                throw failure;
            }
            priceElementIndex2++;
        }
        return new Outputs(prices, Collections.unmodifiableList(unreadable), allShare);
    }

    /** The values of one run of {@link OrdersFlow}. */
    @GeneratedFlow(Orders.class)
    public static final class Outputs {
        private final int[] prices;
        private final List<Rejected<String>> unreadable;
        private final int[] allShare;

        Outputs(int[] prices, List<Rejected<String>> unreadable, int[] allShare) {
            this.prices = prices;
            this.unreadable = unreadable;
            this.allShare = allShare;
        }

        /** Made by {@code prices(prices, discounted)}. */
        public int[] prices() {
            return prices;
        }

        /** The component of {@code unreadable}. */
        public List<Rejected<String>> unreadable() {
            return unreadable;
        }

        /** The component of {@code share}. */
        public int[] share() {
            return allShare;
        }

        @Override
        public String toString() {
            return "Outputs[prices=" + Arrays.toString(prices) + ", unreadable=" + unreadable
                    + ", share=" + Arrays.toString(allShare) + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Orders.class)
    static final class Conditions {
        static boolean large(int price) {
            try {
                return Orders.large(price);
            } catch (Exception failure) {
                throw ConditionFailedException.of("large", failure);
            }
        }
    }
}
