package dev.leat.processor.flows;

import java.util.List;

/** A {@link GuardedFlow} as a sheet. */
interface GuardedSheet extends GuardedWay {
    void set(String input, Object value);

    /** Makes some changes at once. */
    void change(Runnable changes);

    void observe(String value);

    /** The oldest observer of a value is not told any more, if there is one. */
    void forget(String value);

    /** What observers were told since this was last asked. */
    List<String> told();
}
