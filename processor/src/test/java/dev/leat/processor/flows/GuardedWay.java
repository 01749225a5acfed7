package dev.leat.processor.flows;

import java.util.List;

/** A {@link GuardedFlow} that is run in some way, and can be asked for values. */
interface GuardedWay {
    /** What the accessor of a value says, or what it throws, as text. */
    String ask(String value);

    /** The alternatives and other guarded processors that ran, why, and what they made. Only {@code run} tells. */
    List<String> fired();

    /**
     * The calls of processors since this was last asked, in their order; also when an object that is made for each run
     * was opened and closed.
     */
    List<String> calls();

    /** The end of it: what is open is closed. */
    void close();
}
