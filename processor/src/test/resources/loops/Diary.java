package loops;

import java.util.ArrayList;
import java.util.List;

/** What the processors of a case have done, in order. */
final class Diary {
    private static final List<String> LINES = new ArrayList<>();

    private Diary() {}

    static void note(String line) {
        LINES.add(line);
    }

    /** @return what is given, for the end of a processor */
    static <T> T note(String line, T made) {
        note(line);
        return made;
    }

    /** What was noted since it was last read. */
    static List<String> read() {
        List<String> read = List.copyOf(LINES);
        LINES.clear();
        return read;
    }
}
