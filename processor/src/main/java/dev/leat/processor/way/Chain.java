package dev.leat.processor.way;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;

/** Writes branches of which the first is taken that may be: {@code if}, {@code else if}, {@code else}. */
public final class Chain {
    private final Source source;
    private boolean begun;

    public Chain(Source source) {
        this.source = source;
    }

    /** Opens a branch; where the first has nothing to ask, what it does stands for itself. */
    public void when(Expression test) {
        if (!test.isAlways()) {
            when(new Spelling(source.names()).of(test));
        } else if (begun) {
            otherwise();
        }
    }

    public void when(String test) {
        if (begun) {
            source.next("else if (" + test + ")");
        } else {
            source.open("if (" + test + ")");
        }
        begun = true;
    }

    public void otherwise() {
        source.next("else");
    }

    public void end() {
        if (begun) {
            source.close();
        }
    }
}
