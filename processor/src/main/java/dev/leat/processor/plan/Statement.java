package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Sequence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a generated method, or a block of them. */
public sealed interface Statement {
    /** Keeps a value in a new local variable. */
    record Declare(JavaType type, String local, Expression value) implements Statement {}

    /**
     * Does something for each element of a sequence.
     *
     * @param element the variable that holds it
     * @param iterator the variable that gives the elements of a sequence that is read once
     */
    record ForEach(Sequence sequence, String element, String iterator, Expression of, List<Statement> body)
            implements Statement {
        public ForEach {
            body = List.copyOf(body);
        }
    }

    /**
     * Closes values in the end, the last one first.
     *
     * @param opened each made when those before it are sure to be closed
     * @param body what is done before
     */
    record Closing(List<Declare> opened, List<Statement> body) implements Statement {
        public Closing {
            opened = List.copyOf(opened);
            body = List.copyOf(body);
        }
    }

    /**
     * Makes a loop as a step pulls the stream over what it makes.
     *
     * @param loop the variable that holds it
     * @param method what makes the next element; empty as long as nothing does
     * @param failure the variable that holds what is thrown
     * @param begin what is done before the step
     * @param made the step
     * @param more ends the method where there is no more element, and else takes it; empty where a method does
     * @param body what is done for the element; empty where a method does
     */
    record Pull(
            String loop,
            String method,
            String failure,
            List<Statement> begin,
            List<Statement> made,
            List<Statement> more,
            List<Statement> body)
            implements Statement {
        public Pull {
            begin = List.copyOf(begin);
            made = List.copyOf(made);
            more = List.copyOf(more);
            body = List.copyOf(body);
        }
    }

    /**
     * Makes what is made for an element, and tells of which if that fails.
     *
     * @param element the variable that holds it
     * @param index the variable that counts the elements
     * @param firstStep says which step comes first; null where that is known
     * @param step the name of the step that fails
     * @param failure the variable that holds what is thrown
     * @param rejecting what is done with the element if something fails; null where that ends the loop
     */
    record Element(
            String sequence,
            String element,
            String index,
            @Nullable Statement firstStep,
            Expression step,
            String failure,
            List<Statement> body,
            @Nullable Rejecting rejecting)
            implements Statement {
        public Element {
            body = List.copyOf(body);
        }
    }

    /**
     * Leaves an element out.
     *
     * @param list the variable that holds those that are
     * @param undo what has to be as it was before
     * @param interrupts whether something may say that the thread is to end, which is no failure of the element
     */
    record Rejecting(String list, List<Undo> undo, Interrupts interrupts) {
        public Rejecting {
            undo = List.copyOf(undo);
        }
    }

    /** Whether something may say that the thread is to end. */
    enum Interrupts {
        NEVER,
        /** By an exception that is declared. */
        DECLARED,
        /** Also by one that what closes objects does not declare. */
        HIDDEN
    }

    /**
     * Makes something as it was before.
     *
     * @param saved what is kept before
     */
    record Undo(Declare saved, Statement restored) {}

    /** Does something if a test holds. */
    record When(Expression test, List<Statement> then) implements Statement {
        public When {
            then = List.copyOf(then);
        }
    }

    /** Calls the first of several methods whose test holds, for what it does. */
    record Perform(List<Alternative> alternatives) implements Statement {
        public Perform {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Evaluates an expression for what it does. */
    record Do(Expression expression) implements Statement {}

    /** Keeps a value in a field, or in a variable that is there. */
    record Assign(Expression target, Expression value) implements Statement {}

    /**
     * Makes a value by the first of several alternatives whose test holds.
     *
     * @param target the variable or field that keeps it
     * @param declares whether the target is a variable that is declared here
     * @param absent what the target holds until then; empty where one of the tests always holds
     * @param marker keeps the number of the alternative, from 1, 0 for none, and -1, {@link #REPLACED}, for a
     *     replacement; null where nobody asks
     * @param number the marker's type
     * @param replacement where a test's replacement is held; null if the value cannot be replaced here
     * @param first the number of the first alternative
     * @param earlier where the value is if one of the alternatives before the first has made it; null if there are none
     */
    record Choose(
            JavaType type,
            Expression target,
            boolean declares,
            Absent absent,
            @Nullable Expression marker,
            JavaType number,
            @Nullable Expression replacement,
            int first,
            @Nullable Earlier earlier,
            List<Alternative> alternatives)
            implements Statement {
        /** The marker of a replacement. */
        public static final String REPLACED = "REPLACED";

        public Choose {
            alternatives = List.copyOf(alternatives);
        }

        /** The same where nothing reads the marker. */
        Choose unmarked() {
            return new Choose(type, target, declares, absent, null, number, replacement, first, earlier, alternatives);
        }

        /** The same with one alternative. */
        Choose by(Alternative only) {
            return new Choose(
                    type, target, declares, absent, marker, number, replacement, first, earlier, List.of(only));
        }

        /** The same where the target has been declared before, and holds what stands for no value. */
        public Choose declared() {
            return new Choose(
                    type, target, false, Absent.NEVER, marker, number, replacement, first, earlier, alternatives);
        }

        /** The same where the target and the marker have been declared before. */
        Choose undeclared() {
            return new Choose(type, target, false, absent, marker, number, replacement, first, earlier, alternatives);
        }

        /** Whether there is nothing to choose: one alternative, which is always taken. */
        public boolean isChosen() {
            return replacement == null
                    && earlier == null
                    && alternatives.get(0).test().isAlways();
        }
    }

    /**
     * Makes several values, each by its one alternative, where something is the right constant of an enum.
     *
     * @param on what is looked at, which may be null
     * @param declared what the values are until then, as if each were made by itself
     * @param cases by constant, with what is left to ask
     */
    record Switch(Expression on, List<Choose> declared, Map<String, List<Choose>> cases) implements Statement {
        public Switch {
            declared = List.copyOf(declared);
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }
    }

    /**
     * A value that alternatives in another method may have made.
     *
     * @param marker where the number of the alternative is that made it
     */
    record Earlier(Expression value, Expression marker) {}

    /** What stands for a value that is not there. */
    enum Absent {
        /** It is always there. */
        NEVER,
        /** The default of the type. */
        DEFAULT,
        /** {@code Optional.empty()}. */
        EMPTY
    }

    /**
     * Makes a condition that is not waited for: its name goes with what it throws.
     *
     * @param asksOthers whether making it may ask for others, whose names stay
     * @param failure the variable that holds what is thrown
     * @param mayQuoteSecrets whether what is thrown may quote what is never shown
     * @param making how it is made
     */
    record OfCondition(String name, boolean asksOthers, String failure, boolean mayQuoteSecrets, Statement making)
            implements Statement {}

    /**
     * Runs a chunk and keeps what it made.
     *
     * @param target where its values are kept
     */
    record RunChunk(Expression target, Body.Chunk chunk, List<Expression> arguments) implements Statement {
        public RunChunk {
            arguments = List.copyOf(arguments);
        }
    }

    /** Runs several chunks. */
    record RunStage(Body.Stage stage) implements Statement {}

    /**
     * Gets a per-run object from its provider.
     *
     * @param opened what closes it later on; empty where nothing does
     */
    record Open(JavaType type, String local, Provider provider, String opened) implements Statement {}

    /**
     * Has a per-run object got from its provider when it is first needed.
     *
     * @param opened what closes it later on; empty where nothing does
     */
    record OpenOnDemand(JavaType type, String local, Provider provider, String opened) implements Statement {}

    /**
     * Gets a per-run object from its provider and closes it in the end.
     *
     * @param body what is run before the object is closed
     */
    record Using(JavaType type, String local, Provider provider, List<Statement> body) implements Statement {
        public Using {
            body = List.copyOf(body);
        }
    }

    /**
     * Closes in the end what has been opened by then, whatever the order.
     *
     * @param body what opens objects, and all else that is run before they are closed
     */
    record UsingAll(String opened, List<Statement> body) implements Statement {
        public UsingAll {
            body = List.copyOf(body);
        }
    }

    /**
     * Creates an empty object that is filled afterwards.
     *
     * @param type the simple name of a class nested in the flow's
     */
    record Create(String type, String local) implements Statement {}

    /**
     * Creates what knows the conditions of the run.
     *
     * @param inputs the inputs that guards ask for
     * @param replacements where tests' replacements are held, by the condition's field; empty where there are none
     */
    record CreateConditions(String local, List<Expression> inputs, Map<String, Expression> replacements)
            implements Statement {
        public CreateConditions {
            inputs = List.copyOf(inputs);
            replacements = Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
        }
    }

    /**
     * Ends the run by giving all values to the outputs, or initial ones to a session.
     *
     * @param type the simple name of a class
     */
    record ReturnNew(String type, List<Expression> arguments) implements Statement {
        public ReturnNew {
            arguments = List.copyOf(arguments);
        }
    }

    /** Ends the run by giving out one value. */
    record ReturnValue(Expression value) implements Statement {}

    /** Ends the run when the outputs hold all chunks. */
    record ReturnFilled(String local) implements Statement {}
}
