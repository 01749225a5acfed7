package dev.leat.processor.way.builder;

import dev.leat.processor.model.Asked;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;

/** {@code builder()}: the flow with values or dependencies replaced, for tests, in whatever way it is run. */
public final class BuilderWay implements Way {
    static final String SUFFIX = "Builder";

    @Override
    public boolean isAsked(Asked asked) {
        return asked.builder();
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new BuilderCode(ground.plan());
    }
}
