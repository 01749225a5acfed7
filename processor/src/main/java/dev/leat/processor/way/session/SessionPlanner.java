package dev.leat.processor.way.session;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Route;
import dev.leat.processor.way.session.SessionPlan.Bodies;
import dev.leat.processor.way.session.SessionPlan.SessionNames;
import java.util.Optional;

/** Lays out the classes of a flow's sessions. */
record SessionPlanner(Groundwork ground) {
    SessionPlan plan() {
        FlowState state = ground.graph().state();
        Names members = new Names();
        state.values().forEach(kept -> members.reserve(kept.name()));
        return new SessionPlan(
                state,
                members.claim("shape", "OfFlow"),
                members.claim("SHAPE", "_OF_FLOW"),
                names(ground.identifiers()),
                bodies(false),
                ground.plan().isReplaceable() ? Optional.of(bodies(true)) : Optional.empty());
    }

    private static SessionNames names(Identifiers identifiers) {
        Names names = identifiers.variables();
        return new SessionNames(
                identifiers.own().flow(),
                names.claim("lock"),
                identifiers.own().outputs(),
                names.claim("saved"),
                names.claim("cache"),
                names.claim("key"),
                names.claim("lease"),
                names.claim("session"),
                names.claim("strict"));
    }

    private Bodies bodies(boolean replaceable) {
        Identifiers identifiers = ground.identifiers();
        return new Bodies(
                ground.body(Route.open(ground.graph(), identifiers), replaceable),
                ground.graph().state().derived().isEmpty()
                        ? Optional.empty()
                        : Optional.of(ground.body(Route.current(ground.graph(), identifiers), replaceable)));
    }
}
