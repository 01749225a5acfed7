package dev.leat.processor.way.lazy;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.plan.Attempt;
import dev.leat.processor.plan.Provider;
import dev.leat.processor.plan.Visibility;
import java.util.List;

/**
 * The class that makes values when they are asked for.
 *
 * @param flow the field that holds the flow; empty if no step needs it
 * @param demand the field that holds what asks
 * @param lazy the variable of the builder that holds an object of the class
 * @param failure the variable that holds what a step threw
 * @param perRun what is opened when it is first needed
 * @param closes whether some of that is closed
 * @param thrownByClosing the checked exceptions of that
 * @param nesting whether a step calls for what it takes, or leaves that to a loop, as one in a long chain must
 * @param chunks of the schedule; one alone stands in the class itself, several are nested classes
 */
public record LazyPlan(
        String flow,
        String demand,
        String lazy,
        String failure,
        List<PerRun> perRun,
        boolean closes,
        List<JavaType> thrownByClosing,
        Nesting nesting,
        List<Chunk> chunks) {
    public LazyPlan {
        perRun = List.copyOf(perRun);
        thrownByClosing = List.copyOf(thrownByClosing);
        chunks = List.copyOf(chunks);
    }

    /** Whether values are in nested classes. */
    public boolean isSplit() {
        return chunks.size() > 1;
    }

    /** How a step comes by the values that it takes. */
    public enum Nesting {
        /** It calls their accessors. */
        CALLS,
        /** It says which is missing, and is tried again when that is made. */
        LOOP
    }

    /**
     * An object made for each run.
     *
     * @param field the field that holds it
     * @param opened the field that says whether it does
     * @param method the method that opens it
     * @param provider the flow's
     */
    public record PerRun(
            JavaType type, String field, String opened, String method, Provider provider, boolean closed) {}

    /**
     * A stretch of the schedule.
     *
     * @param name the simple name of its class, where there are several
     * @param field the field that holds the object of the class
     * @param method the method that gives that object
     */
    public record Chunk(String name, String field, String method, List<LazyStep> steps) {
        public Chunk {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step that runs when its value is needed.
     *
     * @param number its position in the schedule
     * @param field the field that keeps the value
     * @param made what says whether it does
     * @param there the field that says whether there is a value, where null does not tell; empty where nothing asks
     * @param isThere the method that makes the value and says whether there is one; empty where nothing asks it
     * @param visibility who can ask for it by name
     * @param first what is asked before the first attempt, as that asks whether it is there
     * @param attempts at making the value, in order; the accessor makes the first where that has no method
     * @param thrown the checked exceptions of the step and of those it needs
     */
    public record LazyStep(
            int number,
            Step step,
            String field,
            Made made,
            String there,
            String isThere,
            Visibility visibility,
            List<Need> first,
            List<Attempt<LazyAlternative>> attempts,
            List<JavaType> thrown) {
        public LazyStep {
            first = List.copyOf(first);
            attempts = List.copyOf(attempts);
            thrown = List.copyOf(thrown);
        }
    }

    /** What says whether a value is made. */
    public sealed interface Made {
        /** As Java says it, where the object at hand is the one that keeps the value. */
        String isSet();

        /** What sets it, without the object that keeps the value. */
        String set();

        /** A field of its own. */
        record Flag(String field) implements Made {
            @Override
            public String isSet() {
                return field;
            }

            @Override
            public String set() {
                return field + " = true";
            }
        }

        /** A bit of a field, which comes before those of the values. */
        record Bit(String word, int number) implements Made {
            @Override
            public String isSet() {
                return "(" + word + " & 1L << " + number + ") != 0";
            }

            @Override
            public String set() {
                return word + " |= 1L << " + number;
            }
        }
    }

    /**
     * One of its alternatives.
     *
     * @param needs what is taken and was not asked before, each once, in order
     */
    public record LazyAlternative(Alternative taken, List<Need> needs) {
        public LazyAlternative {
            needs = List.copyOf(needs);
        }
    }

    /** A value that a step takes. */
    public sealed interface Need {
        /**
         * It is asked for by its accessor.
         *
         * @param optional whether it is kept in an {@code Optional}
         * @param local the variable that it goes to
         */
        record Asked(JavaType type, boolean optional, String local, Expression accessor) implements Need {}

        /**
         * It is looked for where it is kept.
         *
         * @param made what says whether it is there
         * @param owner who makes it if not
         * @param number the step that makes it
         */
        record Kept(Expression made, Expression owner, int number) implements Need {}
    }
}
