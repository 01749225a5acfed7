package market;

import dev.leat.Flow;
import dev.leat.Processor;
import post.Shipping;

@Flow(include = {Billing.class, Shipping.class})
final class Ordering {
    private Ordering() {}

    @Processor
    static String summary(String sticker, int total) {
        return sticker + " (" + total + " without postage)";
    }
}
