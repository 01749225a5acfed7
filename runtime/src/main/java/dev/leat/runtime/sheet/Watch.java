package dev.leat.runtime.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The observed values of a sheet, in the order of their steps, and whether now is the time to call observers. */
final class Watch {
    private final List<Observed> values = new ArrayList<>();
    private long @Nullable [] needed;
    private int batches;
    private boolean telling;

    Observed value(int step, Equality equality) {
        int place = 0;
        while (place < values.size() && values.get(place).step < step) {
            place++;
        }
        if (place == values.size() || values.get(place).step != step) {
            values.add(place, new Observed(step, equality));
            needed = null;
        }
        return values.get(place);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Those that are still wanted. */
    List<Observed> values() {
        for (Iterator<Observed> each = values.iterator(); each.hasNext(); ) {
            if (!each.next().isWanted()) {
                each.remove();
                needed = null;
            }
        }
        return values;
    }

    /**
     * All steps that lead to an observed value.
     *
     * @param able whether the inputs that a value needs are set
     */
    long[] needed(Steps steps, Predicate<long[]> able) {
        List<Observed> wanted = values();
        long[] all = needed;
        if (all == null) {
            all = steps.emptySet();
            for (Observed value : wanted) {
                long[] own = steps.needed(value.step);
                boolean isAble = able.test(own);
                for (int word = 0; isAble && word < own.length; word++) {
                    all[word] |= own[word];
                }
            }
            needed = all;
        }
        return all;
    }

    /** An input is not missing any more: more can be made. */
    void forgetNeeded() {
        needed = null;
    }

    void startBatch() {
        batches++;
    }

    void endBatch() {
        batches--;
    }

    void startTelling() {
        telling = true;
    }

    void endTelling() {
        telling = false;
    }

    /** Whether a change is to be told now: not while more changes may follow, or others are being told. */
    boolean isDue() {
        return !values.isEmpty() && batches == 0 && !telling;
    }
}
