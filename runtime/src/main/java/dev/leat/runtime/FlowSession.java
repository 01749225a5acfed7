package dev.leat.runtime;

/**
 * Runs of one flow, each from what the one before it made. Generated classes implement it, and add a {@code run} with
 * the flow's inputs.
 *
 * <p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the state as it was.
 *
 * @param <S> the flow's state: a record, plain data
 */
public interface FlowSession<S> {
    /**
     * What the next run takes of the one before. While a run is going on in another thread, this waits for it; asked by
     * a processor of a run that is going on, it gives what that run started from.
     */
    S state();
}
