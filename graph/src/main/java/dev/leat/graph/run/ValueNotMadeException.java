package dev.leat.graph.run;

import dev.leat.graph.Node;
import java.util.List;
import java.util.stream.Collectors;

/** A run of a strict session made none of a value that is kept: no call of its node applies. Nothing of it is kept. */
public final class ValueNotMadeException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient List<Node> values;

    ValueNotMadeException(List<Node> values) {
        super("No call made " + values.stream().map(Node::name).collect(Collectors.joining(", "))
                + " in this run of a strict session, which leaves the state as it was. Fix: give it a last call that"
                + " keeps it, of " + values.get(0).name() + ".previous(), or do not call strict()");
        this.values = List.copyOf(values);
    }

    /** The values of which the run made none. */
    public List<Node> values() {
        return values;
    }
}
