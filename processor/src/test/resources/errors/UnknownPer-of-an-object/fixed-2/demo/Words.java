package demo;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.text.NumberFormat;
import java.util.List;

@Flow(keep = "shown")
final class Words {
    @Processor static List<Integer> numbers(@Input @Each("lines") List<Integer> line) { return line; }

    @Processor static String shown(@Each("numbers") int number, @Depends(per = "lines") NumberFormat format) { return format.format(number); }
}
