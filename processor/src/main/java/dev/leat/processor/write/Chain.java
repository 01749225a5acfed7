package dev.leat.processor.write;

import dev.leat.processor.plan.Test;

/** Writes branches of which the first is taken that may be: {@code if}, {@code else if}, {@code else}. */
final class Chain {
    private final Source source;
    private boolean begun;

    Chain(Source source) {
        this.source = source;
    }

    /** Opens a branch; where the first has nothing to ask, what it does stands for itself. */
    void when(Test test) {
        if (!test.isEmpty()) {
            when(new Tests(source.names()).text(test));
        } else if (begun) {
            otherwise();
        }
    }

    void when(String test) {
        if (begun) {
            source.next("else if (" + test + ")");
        } else {
            source.open("if (" + test + ")");
        }
        begun = true;
    }

    void otherwise() {
        source.next("else");
    }

    void end() {
        if (begun) {
            source.close();
        }
    }
}
