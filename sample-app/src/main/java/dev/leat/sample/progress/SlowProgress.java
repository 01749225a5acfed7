package dev.leat.sample.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows nothing until the reading has taken a while, and most readings are over by then. */
public final class SlowProgress implements Progress {
    private final InstantSource clock;
    private final Instant due;
    private final Supplier<Progress> display;
    private @Nullable Progress shown;

    /**
     * @param patience how long nothing is shown
     * @param display opens what shows the progress then
     */
    public SlowProgress(InstantSource clock, Duration patience, Supplier<Progress> display) {
        this.clock = clock;
        this.due = clock.instant().plus(patience);
        this.display = display;
    }

    @Override
    public void reached(long bytes) {
        if (shown == null && !clock.instant().isBefore(due)) {
            shown = display.get();
        }
        if (shown != null) {
            shown.reached(bytes);
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
        }
    }
}
