package dev.leat.graph.code;

import dev.leat.graph.code.Cell.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds room for values in {@link Values}. */
public final class Layout {
    private final List<@Nullable Object> references = new ArrayList<>();
    private int ints;
    private int longs;

    /** For a value that is there once its step has run. */
    public Cell cell(Kind kind) {
        return kind == Kind.REFERENCE ? reference(null) : new Cell(kind, next(kind), Cell.NO_MARK);
    }

    /** For a value of which is known whether it is there. */
    public Cell marked(Kind kind, @Nullable Object first) {
        Cell mark = reference(first);
        return kind == Kind.REFERENCE ? mark : new Cell(kind, next(kind), mark.index());
    }

    /** For a reference, and what is there first. */
    public Cell reference(@Nullable Object first) {
        references.add(first);
        return new Cell(Kind.REFERENCE, references.size() - 1, references.size() - 1);
    }

    private int next(Kind kind) {
        return kind.array() == int[].class ? ints++ : longs++;
    }

    /** With what is there first. */
    public Values values() {
        return new Values(references.toArray(), new int[ints], new long[longs]);
    }
}
