package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
public class Billing {
    // The other way round than their names, so that an order that only looks kept shows.
    @Processor
    public static int total(List<Integer> lines, @Input int discount) {
        return lines.stream().mapToInt(line -> line).sum() - discount;
    }

    @Processor
    public static List<Integer> lines(@Input String order) {
        return order.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .boxed()
                .toList();
    }

    @Processor
    public String bill(int total, int postage) {
        return "bill of " + (total + postage);
    }

    @Processor
    public static int postage(@Input int weight) {
        return weight * 2;
    }
}
