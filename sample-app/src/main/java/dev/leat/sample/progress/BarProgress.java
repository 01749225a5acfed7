package dev.leat.sample.progress;

import java.io.PrintStream;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves, for a terminal. It is gone when the reading is over. */
public final class BarProgress implements Progress {
    private static final int MEGABYTE = 1_000_000;

    private final ProgressBar bar;

    /**
     * @param size how many bytes there are, where that is known
     * @param blocks whether the terminal shows block characters
     */
    public BarProgress(PrintStream terminal, OptionalLong size, boolean blocks) {
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(size.orElse(-1))
                .setUnit("MB", MEGABYTE)
                .showSpeed()
                .setStyle(blocks ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void reached(long bytes) {
        bar.stepTo(bytes);
    }

    @Override
    public void close() {
        bar.close();
    }
}
