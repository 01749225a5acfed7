package dev.leat.graph.decide;

/** Makes values, and first what they turn out to need. */
public interface Maker {
    /** In place of what has to be made first: nothing, the value is there. */
    int DONE = -1;

    /**
     * Makes a value.
     *
     * @return {@link #DONE}, or what has to be made first
     */
    int make(int place);

    /**
     * Makes a value and what it needs, without recursion: a graph may be deeper than a thread's stack.
     *
     * @param waiting holds what waits for others
     */
    default void makeAll(int wanted, Places waiting) {
        waiting.clear();
        waiting.push(wanted);
        while (!waiting.isEmpty()) {
            int first = make(waiting.top());
            if (first == DONE) {
                waiting.pop();
            } else {
                waiting.push(first);
            }
        }
    }
}
