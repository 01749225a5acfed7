package dev.leat.processor.way.session;

import dev.leat.processor.model.Asked;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;

/** {@code open()}: runs that keep values from one to the next. */
public final class SessionWay implements Way {
    static final String ONE = "Session";
    static final String MANY = "Sessions";

    @Override
    public boolean isAsked(Asked asked) {
        return asked.state();
    }

    @Override
    public List<String> suffixes() {
        return List.of(ONE, MANY);
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new SessionCode(ground.plan(), new SessionPlanner(ground).plan());
    }
}
