package dev.leat.integration.containers;

import java.util.ArrayList;
import java.util.List;

/** Remembers what happened to the tills. */
final class Journal {
    private final List<String> entries = new ArrayList<>();
    private int opened;

    int open() {
        opened++;
        entries.add("open " + opened);
        return opened;
    }

    void close(int number) {
        entries.add("close " + number);
    }

    List<String> entries() {
        return List.copyOf(entries);
    }
}
