package demo;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.text.NumberFormat;

@Flow(keep = "shown")
final class Words {
    @Processor static String shown(@Input @Each("lines") int line, @Depends(per = "lines") NumberFormat format) { return format.format(line); }
//                                                                                ^ Leat/DependencyPerElement
}
