package dev.leat.processor.way.loop;

import static dev.leat.Way.LAZY;
import static dev.leat.Way.SHEET;

import dev.leat.processor.model.Asked;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.LoopMethod;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;

/** Not asked for by itself: what lazy values and sheets share where a flow has loops. */
public final class LoopWay implements Way {
    @Override
    public boolean isAsked(Asked asked) {
        return asked.ways().mayAsk(LAZY) || asked.ways().mayAsk(SHEET);
    }

    @Override
    public WayCode code(Groundwork ground) {
        boolean hasLoops = !ground.graph().looping().loops().isEmpty();
        List<LoopMethod> replacing = hasLoops && ground.plan().isReplaceable() ? ground.loopMethods(true) : List.of();
        return new LoopsCode(ground.plan(), hasLoops ? ground.loopMethods(false) : List.of(), replacing);
    }
}
