package sheets;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.Way;
import dev.leat.When;
import java.util.List;
import java.util.Optional;

@Flow(ways = Way.SHEET)
public final class CutOffs {
    static int runs;

    private CutOffs() {}

    public record Halves(String low, double high) {}

    @Processor
    static double number(@Input double x) {
        return x;
    }

    @Processor
    static int ofNumber(double number) {
        return ++runs;
    }

    @Processor
    static int[] array(@Input int[] ints) {
        return ints.clone();
    }

    @Processor
    static int ofArray(int[] array) {
        return ++runs;
    }

    @Processor
    static String[][] table(@Input String cell) {
        return new String[][] {{cell.strip()}};
    }

    @Processor
    static int ofTable(String[][] table) {
        return ++runs;
    }

    @Processor(cutOff = CutOff.SAME)
    static String same(@Input String cell) {
        return new String("same");
    }

    @Processor
    static int ofSame(String same) {
        return ++runs;
    }

    @Processor(value = "never", cutOff = CutOff.NEVER)
    static boolean each(@Input(cutOff = CutOff.NEVER) List<String> list) {
        return true;
    }

    @Processor
    static int ofNever(boolean never, @Input @From("list") List<String> again) {
        return ++runs;
    }

    @When("wanted && liked")
    @Processor(cutOff = CutOff.NEVER)
    static Optional<String> perhaps(@Input boolean wanted, @Input boolean liked) {
        return Optional.of("ham");
    }

    @Processor
    static boolean fine(@Input boolean liked, @Input boolean failing) {
        if (failing) {
            throw new IllegalStateException("not fine");
        }
        return liked;
    }

    @When("fine")
    @Processor(cutOff = CutOff.NEVER)
    static List<String> plain() {
        return List.of();
    }

    @Processor
    static int ofPerhaps(Optional<String> perhaps) {
        return ++runs;
    }

    @Processor(cutOff = CutOff.SAME)
    static long primitive(@Input(cutOff = CutOff.SAME) Object object) {
        return 7;
    }

    @Processor
    static int ofPrimitive(long primitive) {
        return ++runs;
    }

    @Processor
    @Spread
    static Halves halves(@Input String cell, @Input double x) {
        return new Halves(cell, x);
    }

    @Processor
    static int ofLow(String low) {
        return ++runs;
    }
}
