package guardssheet;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code guardssheet.Shop}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "large(int) total",
    "vip(java.lang.String) customer",
    "blocked(java.lang.String) customer",
    "discount(int,boolean) percent pending",
    "refuse()",
    "prefer(java.lang.String) customer",
    "treat(int) total",
    "thanks(int) discount",
    "receipt(guardssheet.Shop.Payment) payment",
    "change(guardssheet.Shop.Cash,int) payment total",
    "book(guardssheet.Shop.Card) payment",
    "cheap(int) discount",
    "alarm(boolean) large"
})
final class Shop_Processors {
    private Shop_Processors() {}
}
