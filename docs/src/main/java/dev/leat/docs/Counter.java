package dev.leat.docs;

// region class
final class Counter implements AutoCloseable {
    private int last;
    private boolean closed;

    int next() {
        return ++last;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
// endregion
