package dev.leat.runtime.sheet;

/** An {@link Observer} that is registered with a sheet. Belongs to the sheet's thread. */
public interface Registration extends AutoCloseable {
    /** Ends it: the observer is not called any more. Closing again does nothing. */
    @Override
    void close();
}
