package dev.leat.benchmarks.session;

import java.util.concurrent.locks.ReentrantLock;

/** What one would write instead of a session of {@link Meter}: with the same guard, and without any. */
final class MeterByHand {
    private final ReentrantLock lock = new ReentrantLock();
    private long total = Meter.nothing();
    private Meter.Range range = Meter.empty();

    Outputs run(long reading) {
        lock.lock();
        try {
            return runUnguarded(reading);
        } finally {
            lock.unlock();
        }
    }

    Outputs runUnguarded(long reading) {
        long newTotal = Meter.total(total, reading);
        Meter.Range newRange = Meter.range(range, reading);
        long distance = Meter.distance(newTotal, newRange);
        total = newTotal;
        range = newRange;
        return new Outputs(newTotal, newRange, distance);
    }

    record Outputs(long total, Meter.Range range, long distance) {}
}
