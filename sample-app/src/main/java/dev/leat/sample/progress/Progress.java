package dev.leat.sample.progress;

/** Is told how far the reading is. */
public interface Progress extends AutoCloseable {
    /** So many bytes have been read in all. */
    void reached(long bytes);

    @Override
    void close();
}
