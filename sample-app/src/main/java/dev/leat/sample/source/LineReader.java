package dev.leat.sample.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads sources line by line. Blank lines and those that begin with {@code #} are passed over, malformed ones are told.
 */
public final class LineReader {
    /** After so many malformed lines in a row it is another kind of file. */
    private static final int MOST_MALFORMED = 20;

    private final Path workingDirectory;
    private final Consumer<Problem> problems;

    /**
     * A reader for any number of sources.
     *
     * @param workingDirectory where relative names are looked up
     * @param problems is told each problem as soon as it is met
     */
    public LineReader(Path workingDirectory, Consumer<Problem> problems) {
        this.workingDirectory = workingDirectory;
        this.problems = problems;
    }

    /**
     * Takes lines without the white space around them.
     *
     * @param <E> what ends the reading
     */
    public interface Taker<E extends Exception> {
        /**
         * Takes one line.
         *
         * @throws MalformedLineException if the line is not what it should be
         */
        void take(String line) throws MalformedLineException, E;
    }

    /** Has each line of the source taken, as soon as it is read. */
    public <E extends Exception> void read(Source source, Taker<E> taker) throws E {
        try (InputStream stream = source.open()) {
            read(source.name(), new Lines(stream), taker);
        } catch (IOException cause) {
            problems.accept(Problem.unreadable(source.name(), cause, workingDirectory));
        }
    }

    private <E extends Exception> void read(String name, Lines lines, Taker<E> taker) throws E {
        int malformed = 0;
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                malformed = take(name, line.get(), taker) ? 0 : malformed + 1;
                if (malformed == MOST_MALFORMED) {
                    problems.accept(Problem.otherFormat(name, malformed));
                    return;
                }
            }
        } catch (IOException cause) {
            problems.accept(Problem.brokenOffAfter(name, lines.number(), cause));
        }
    }

    private <E extends Exception> boolean take(String name, Line line, Taker<E> taker) throws E {
        try {
            String text = line.text().strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                taker.take(text);
            }
            return true;
        } catch (MalformedLineException cause) {
            problems.accept(Problem.malformed(name, line.number(), cause));
            return false;
        }
    }
}
