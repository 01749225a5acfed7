package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Pull;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the loops that are made as a stream is pulled: the stream over what they make is all that leaves them, and one
 * step takes it that is called where the loop would be made.
 *
 * @param isReadOnce whether something of a type may be read when the step that made it has returned
 */
record Pulls(Looping looping, Predicate<JavaType> isReadOnce) {
    List<Pull> all() {
        List<Pull> pulls = new ArrayList<>();
        for (Result result : looping.results()) {
            if (result.gathering() == Gathering.STREAM) {
                pull(result).ifPresent(pulls::add);
            }
        }
        return pulls;
    }

    private Optional<Pull> pull(Result result) {
        List<Step> takers = everything()
                .filter(step -> isTaken(result, step.arguments()) || isTaken(result, step.reads()))
                .toList();
        if (takers.size() != 1 || isTakenAtFirst(result)) {
            return Optional.empty();
        }
        Step taker = takers.get(0);
        String loop = outermost(result);
        List<Turn> beside = beside(taker, looping.turns());
        List<Pass> passes = beside.stream()
                .filter(Pass.class::isInstance)
                .map(Pass.class::cast)
                .filter(pass -> pass.loop().sequence().equals(loop))
                .toList();
        boolean isPulled = passes.size() == 1
                && passes(loop, looping.turns()) == 1
                && !isReadOnce.test(taker.type())
                && !taker.asked()
                && !taker.isCondition()
                && !(taker.isEffect() && isAfterEffect(taker, beside))
                && taker.alternatives().stream().allMatch(alternative -> isTakenOnce(result, alternative))
                && isAllThatLeaves(result, loop);
        return isPulled ? Optional.of(new Pull(passes.get(0), result.step().value(), taker.value())) : Optional.empty();
    }

    private Stream<Step> everything() {
        return looping.turns().stream().flatMap(Turn::steps);
    }

    private static boolean isTaken(Result result, List<Argument> arguments) {
        return arguments.stream()
                .anyMatch(argument -> argument.name().equals(result.step().value()));
    }

    private static boolean isTakenOnce(Result result, Step.Alternative alternative) {
        return alternative.arguments().stream()
                        .filter(argument -> argument.name().equals(result.step().value()))
                        .count()
                <= 1;
    }

    private boolean isTakenAtFirst(Result result) {
        return looping.folds().stream()
                .anyMatch(fold -> isTaken(result, fold.value().initial().arguments()));
    }

    /** The loop just within the scope that has the result. */
    private String outermost(Result result) {
        String loop = looping.scope(result.value());
        while (!looping.loop(loop).orElseThrow().around().equals(result.scope())) {
            loop = looping.loop(loop).orElseThrow().around();
        }
        return loop;
    }

    /** What is done in the same scope and pass as a step. */
    private static List<Turn> beside(Step step, List<Turn> turns) {
        for (Turn turn : turns) {
            if (turn instanceof Turn.Make make && make.step().value().equals(step.value())) {
                return turns;
            }
            List<Turn> inside = turn instanceof Pass pass ? beside(step, pass.turns()) : List.of();
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.of();
    }

    private static long passes(String loop, List<Turn> turns) {
        return turns.stream()
                .filter(Pass.class::isInstance)
                .map(Pass.class::cast)
                .mapToLong(pass -> (pass.loop().sequence().equals(loop) ? 1 : 0) + passes(loop, pass.turns()))
                .sum();
    }

    /** Effects are done when all else has succeeded, of which the loop would be a part. */
    private static boolean isAfterEffect(Step taker, List<Turn> beside) {
        return beside.stream()
                .takeWhile(turn ->
                        !(turn instanceof Turn.Make make && make.step().value().equals(taker.value())))
                .flatMap(Turn::steps)
                .anyMatch(Step::isEffect);
    }

    private boolean isAllThatLeaves(Result result, String loop) {
        boolean hasEffect =
                looping.made().filter(Step::isEffect).anyMatch(step -> isInside(loop, looping.scope(step.value())));
        boolean keepsOutside = looping.folds().stream()
                .filter(fold -> isInside(loop, looping.scope(fold.value().name())))
                .anyMatch(fold -> !fold.keeper().equals(result.scope()) && !isInside(loop, fold.keeper()));
        boolean givesMore = looping.results().stream()
                .filter(other -> !other.step().value().equals(result.step().value()))
                .anyMatch(other -> isOf(other, loop) && !isInside(loop, other.scope()));
        return !hasEffect && !keepsOutside && !givesMore;
    }

    private boolean isOf(Result other, String loop) {
        return isInside(loop, other.reach() == Reach.REJECTED ? other.value() : looping.scope(other.value()));
    }

    private boolean isInside(String loop, String scope) {
        return scope.equals(loop) || looping.encloses(loop, scope);
    }
}
