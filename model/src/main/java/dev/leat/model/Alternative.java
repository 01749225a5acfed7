package dev.leat.model;

import java.util.List;

/**
 * One way in which a value is made.
 *
 * @param owner the type whose method makes it; its name is empty where nobody knows
 * @param method the method; empty where nobody knows
 * @param component the component of the record that the method makes; empty where the value is what the method makes
 * @param ports what it takes, in order
 * @param guard what has to hold, of conditions by number, besides what the ports ask for
 * @param position file and line; empty where nobody knows
 * @param documentation what its author says of it; empty if nothing
 */
public record Alternative(
        Type owner,
        String method,
        String component,
        List<Port> ports,
        Guard<Integer> guard,
        String position,
        String documentation) {
    /** Copies the list. */
    public Alternative {
        ports = List.copyOf(ports);
    }
}
