package dev.leat.runtime.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps that failed when they last ran, with what they threw, and the steps that wait for them. */
final class Failures {
    private final Steps steps;
    private final Map<Integer, Throwable> thrown = new HashMap<>();
    private final long[] failed;
    private long @Nullable [] waiting;

    Failures(Steps steps) {
        this.steps = steps;
        this.failed = steps.emptySet();
    }

    /** What a step threw; null if it did not fail. */
    @Nullable
    Throwable of(int step) {
        return thrown.get(step);
    }

    boolean isEmpty() {
        return thrown.isEmpty();
    }

    void add(int step, Throwable failure) {
        if (thrown.put(step, failure) == null) {
            steps.add(step, failed);
            waiting = null;
        }
    }

    void remove(int step) {
        thrown.remove(step);
        steps.remove(step, failed);
        waiting = null;
    }

    /** The failure that keeps a value from being made: of the first step of those that it needs. */
    @Nullable
    Throwable of(long[] needed) {
        int step = first(needed, failed);
        return step < 0 ? null : thrown.get(step);
    }

    /** Of some steps those that no failure touches. */
    long[] untouched(long[] needed) {
        long[] rest = steps.emptySet();
        long[] unable = waiting();
        for (int word = steps.inputWords(); word < needed.length; word++) {
            rest[word] = needed[word] & ~failed[word] & ~unable[word];
        }
        return rest;
    }

    /** The first of some steps that failed, may succeed now, and waits for no other; -1 if there is none. */
    int retried(long[] needed, Block[] blocks) {
        long[] retried = steps.emptySet();
        long[] unable = waiting();
        for (int word = steps.inputWords(); word < needed.length; word++) {
            long dirty = blocks[word - steps.inputWords()].dirty;
            retried[word] = failed[word] & dirty & ~unable[word];
        }
        return first(needed, retried);
    }

    private long[] waiting() {
        long[] known = waiting;
        if (known == null) {
            known = steps.following(failed);
            waiting = known;
        }
        return known;
    }

    private int first(long[] some, long[] others) {
        for (int word = steps.inputWords(); word < some.length; word++) {
            long both = some[word] & others[word];
            if (both != 0) {
                return steps.step(word - steps.inputWords(), Long.numberOfTrailingZeros(both));
            }
        }
        return -1;
    }
}
