package dev.leat.runtime.sheet;

/** What a sheet says to those whom it cannot serve. */
final class Refusal {
    private Refusal() {}

    static IllegalStateException ofThread(String sheet, Thread owner, Thread thread) {
        return new IllegalStateException("This " + sheet + " belongs to the thread \"" + owner.getName()
                + "\", which opened it, but \"" + thread.getName()
                + "\" calls it. Fix: open a sheet in each thread, or have all calls made by one, an executor's");
    }

    static IllegalStateException ofProcessor(String sheet) {
        return new IllegalStateException("This " + sheet + " is called by one of its own processors."
                + " Fix: take what it needs as a parameter");
    }

    static IllegalStateException ofMissing(String sheet, String input, String value) {
        return new IllegalStateException("The input `" + input + "` of this " + sheet + " is not set, and `" + value
                + "` cannot be made without. Fix: call " + input + "(…) first");
    }
}
