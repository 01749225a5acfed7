package guards;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code guards.Shop}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "large(guards.Shop.Order) order",
    "vip(guards.Shop.Order) order",
    "blocked(guards.Shop.Order) order",
    "discount(guards.Shop.Order,boolean) order pending",
    "refuse()",
    "prefer(guards.Shop.Order) order",
    "treat()",
    "thanks(int) discount"
})
final class Shop_Processors {
    private Shop_Processors() {}
}
