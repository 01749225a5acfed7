package dev.leat.processor.model;

import java.util.List;

/**
 * What states a value that is kept can be in, and what leads from one to another.
 *
 * @param value the name of the value
 * @param states what they are called, all different
 * @param first the states in which the first run may find it, by index
 * @param transitions in source order, those of one alternative in the order of the states that they leave
 */
public record StateChart(String value, List<String> states, List<Integer> first, List<Transition> transitions) {
    public StateChart {
        states = List.copyOf(states);
        first = List.copyOf(first);
        transitions = List.copyOf(transitions);
    }

    /**
     * An alternative that makes the value, seen from one state.
     *
     * @param from the state of the run before, by index
     * @param to the states that it may make, by index
     * @param events which of some inputs it is for
     * @param guards what else has to hold
     * @param method the alternative's
     */
    public record Transition(int from, List<Integer> to, List<String> events, List<String> guards, String method) {
        public Transition {
            to = List.copyOf(to);
            events = List.copyOf(events);
            guards = List.copyOf(guards);
        }
    }
}
