package dev.leat.processor.way.benchmark;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Field;
import java.util.List;
import java.util.Optional;

/**
 * The benchmarks of a flow.
 *
 * @param sample the field that holds the name of the case
 * @param flow the field that holds the flow
 * @param outputs the variable that holds the values of a run
 * @param saved the variable that holds the state before a run
 * @param row the variable that holds a case of several inputs
 * @param prepare the method that prepares the steps
 * @param tearDown the method that closes what the steps used
 * @param byHand the calls of a run as one writes them by hand; empty where no one writes so many in one method
 * @param values what steps take from each other, in order
 * @param results what steps take of loops, each made by a method of its own
 * @param prepared what steps of elements take, in the order in which it is made
 * @param perRun what steps take that is made for each run
 * @param steps one for each call of a processor; none where there are too many to time
 */
public record BenchmarkPlan(
        Benchmarks benchmarks,
        String sample,
        String flow,
        String outputs,
        String saved,
        String row,
        String prepare,
        String tearDown,
        Optional<Body> byHand,
        List<TakenValue> values,
        List<TakenResult> results,
        List<Prepared> prepared,
        List<Field.OfDependency> perRun,
        List<TimedStep> steps) {
    public BenchmarkPlan {
        values = List.copyOf(values);
        results = List.copyOf(results);
        prepared = List.copyOf(prepared);
        perRun = List.copyOf(perRun);
        steps = List.copyOf(steps);
    }

    /**
     * A value that some step takes.
     *
     * @param name of the value
     * @param field the field that keeps it
     * @param mayBeAbsent whether the run may make none; the field is null then
     */
    public record TakenValue(String name, JavaType type, String field, boolean mayBeAbsent) {}

    /** What a loop makes that some step takes. */
    public record TakenResult(JavaType type, String field, Body making) {}

    /** What some step takes of an element. */
    public record Prepared(String field, JavaType type, Expression value) {}

    /** A step timed by itself. */
    public record TimedStep(String value, JavaType type, Expression expression, List<JavaType> thrown) {
        public TimedStep {
            thrown = List.copyOf(thrown);
        }
    }
}
