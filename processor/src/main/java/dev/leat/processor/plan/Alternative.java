package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the alternatives of a value, as generated code takes it: where its test holds, and none before it did.
 *
 * @param test always for one that need not be asked
 * @param notNull what is known to match unless it is null, by the name that people know it by
 * @param asked conditions that are asked before the call
 */
public record Alternative(Expression test, Map<String, Expression> notNull, List<Expression> asked, Expression call) {
    public Alternative {
        notNull = Collections.unmodifiableMap(new LinkedHashMap<>(notNull));
        asked = List.copyOf(asked);
    }

    /** The same with less to ask. */
    Alternative asking(Expression rest) {
        return new Alternative(rest, notNull, asked, call);
    }

    /** Whether one of them is always taken. */
    public static boolean cover(List<Alternative> alternatives) {
        return !alternatives.isEmpty()
                && alternatives.get(alternatives.size() - 1).test().isAlways();
    }
}
