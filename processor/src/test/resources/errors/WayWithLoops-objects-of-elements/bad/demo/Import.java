package demo;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(keep = "text", ways = Way.GRAPH)
//< Leat/WayWithLoops
final class Import {
    @Processor
    static String text(
            @Input @Each("files") String file,
            @Depends(per = "files") StringBuilder builder) {
        return builder.append(file).toString();
    }
}
