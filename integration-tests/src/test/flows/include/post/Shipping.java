package post;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

@Flow
public final class Shipping {
    private Shipping() {}

    public record Parcel(int weight, String label) {}

    @Processor
    @Spread
    public static Parcel parcel(@Input String order, @Input @From("address") String where) {
        return new Parcel(order.length(), where);
    }

    @Processor
    public static String sticker(String label, @Input String bill) {
        return label + ": " + bill;
    }
}
