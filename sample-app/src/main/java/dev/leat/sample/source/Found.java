package dev.leat.sample.source;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was found for the names on the command line.
 *
 * @param sources what can be read, each file once
 * @param folders the folders that were named
 * @param problems what could not be found
 */
public record Found(List<Source> sources, List<String> folders, List<Problem> problems) {
    public Found {
        sources = List.copyOf(sources);
        folders = List.copyOf(folders);
        problems = List.copyOf(problems);
    }

    /** How many bytes there are to read, where that is known beforehand. */
    public OptionalLong size() {
        long size = 0;
        for (Source source : sources) {
            if (source.size().isEmpty()) {
                return OptionalLong.empty();
            }
            size += source.size().getAsLong();
        }
        return OptionalLong.of(size);
    }
}
