package dev.leat.log;

import dev.leat.log.Entries.Placed;
import dev.leat.log.Line.Entry;
import dev.leat.log.Line.Header;
import dev.leat.log.Line.Linked;
import java.util.ArrayList;
import java.util.List;

/** Takes the lines of a log as they come: none may be missing, and what was recorded at once counts as a whole only. */
final class Records {
    private final Header header;
    private final Entries entries;
    private final LineBytes lines;
    private final List<Placed> open = new ArrayList<>();
    private String last;

    /** What stands behind a header. */
    Records(Header header, String checksum, Entries entries, LineBytes lines) {
        this.header = header;
        this.last = checksum;
        this.entries = entries;
        this.lines = lines;
    }

    void add(Linked linked, String checksum, long line) {
        try {
            if (linked.line() instanceof Header again) {
                begin(again);
            } else if (linked.line() instanceof Entry entry) {
                requireNext(linked);
                open.add(new Placed(entry, line));
            }
        } catch (BadLineException mistake) {
            throw lines.exception(line, mistake);
        }
        last = checksum;
        if (linked.isEnd()) {
            end();
        }
    }

    private void begin(Header again) throws BadLineException {
        LogReader.require(header, again);
        if (!open.isEmpty()) {
            throw new BadLineException(
                    "begins another log, but what was recorded at once from line "
                            + open.get(0).line() + " on is not complete.",
                    "RunLog.append to each log before they are put together, which removes what is not complete");
        }
    }

    private void requireNext(Linked linked) throws BadLineException {
        if (!linked.after().equals(last)) {
            throw new BadLineException(
                    "was written behind a line with the checksum " + linked.after()
                            + ", but that of the line before it is " + last + ": lines are missing, moved or doubled.",
                    BadLineException.COPY);
        }
    }

    private void end() {
        for (Placed placed : open) {
            try {
                entries.add(placed);
            } catch (BadLineException mistake) {
                throw lines.exception(placed.line(), mistake);
            }
        }
        open.clear();
    }

    /** What was recorded last has to be there as a whole. */
    void requireEnd() {
        if (!open.isEmpty()) {
            throw lines.exception(
                    open.get(open.size() - 1).line(),
                    new BadLineException(
                            "is the last, but what was recorded at once from line "
                                    + open.get(0).line() + " on is not complete.",
                            "readWhatIsThere, which passes that over"));
        }
    }
}
