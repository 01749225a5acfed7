package market;

import java.util.List;

/** Opened for a run, closed at its end. */
final class Connection implements AutoCloseable {
    private final String name;
    private final List<String> journal;

    Connection(String name, List<String> journal) {
        this.name = name;
        this.journal = journal;
        journal.add("open " + name);
    }

    <T> T wrote(T entry) {
        journal.add(name + ": " + entry);
        return entry;
    }

    @Override
    public void close() {
        journal.add("close " + name);
    }
}
