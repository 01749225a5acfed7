package dev.leat.jmh.run;

import java.time.Duration;

/** Tells people how far the measuring is. */
public interface Progress {
    /** A benchmark begins; so much is left, this one included. */
    void begins(String where, Duration left);

    /** All is measured. */
    void ends();
}
