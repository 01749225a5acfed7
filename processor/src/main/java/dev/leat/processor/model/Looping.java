package dev.leat.processor.model;

import dev.leat.model.Reach;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often each value of a flow is made, and in what order.
 *
 * @param loops the sequences whose elements something takes
 * @param turns what is done in a run, in order
 * @param folds what is kept from element to element
 * @param results what loops hand to what comes after them
 * @param scopes of values, the sequences for each element of which they are made; none for those of the run
 * @param pulls the loops that are made as the streams over what they make are pulled
 * @param closed the inputs that loops read once, of themselves or through what is made of them: a run closes them
 */
public record Looping(
        List<Loop> loops,
        List<Turn> turns,
        List<Fold> folds,
        List<Result> results,
        Map<String, String> scopes,
        List<Pull> pulls,
        List<Loop.Opened> closed) {
    public Looping {
        loops = List.copyOf(loops);
        turns = List.copyOf(turns);
        folds = List.copyOf(folds);
        results = List.copyOf(results);
        scopes = Map.copyOf(scopes);
        pulls = List.copyOf(pulls);
        closed = List.copyOf(closed);
    }

    /**
     * A value of a loop that the next element finds.
     *
     * @param keeper the sequence for each element of which it starts anew; empty for the run
     * @param isEmptyAtFirst whether there is none before the first, rather than an initial one
     */
    public record Fold(StateValue value, String keeper, boolean isEmptyAtFirst) {}

    /**
     * A loop that is made as the stream over what it makes is pulled, and not before.
     *
     * @param pass the only one
     * @param result the value that is the stream, all that leaves the loop
     * @param taker the value of the only step that takes it
     */
    public record Pull(Turn.Pass pass, String result, String taker) {}

    /**
     * What a loop has made of a value, as a value of its own.
     *
     * @param step says when there is one; nothing calls it
     * @param value of which it is
     * @param reach the last, the first, or all that were made
     * @param isContent whether what is in an {@code Optional} is meant, where it is there
     * @param scope the sequence for each element of which it is made; empty for the run
     */
    public record Result(Step step, String value, Reach reach, Gathering gathering, boolean isContent, String scope) {
        /** Whether it is among the outputs of a run. */
        public boolean isShown() {
            return reach == Reach.REJECTED || isKept();
        }

        /** Whether the flow keeps all that are made, for whoever asks. */
        public boolean isKept() {
            return step.value().startsWith(KEPT);
        }

        /** The name of what the flow keeps of a value. */
        public static String kept(String value) {
            return KEPT + value;
        }

        private static final String KEPT = "kept ";

        /** Its name: no value of a user's has one with spaces. */
        public static String name(String value, Reach reach, Gathering gathering, String scope) {
            return reach.name().toLowerCase(Locale.ROOT) + " " + value + " of " + (scope.isEmpty() ? "run" : scope)
                    + (gathering == Gathering.NONE || gathering == Gathering.LIST ? "" : " as " + gathering);
        }
    }

    /** Every value once a run. */
    public static Looping none(List<Step> steps) {
        return new Looping(
                List.of(),
                steps.stream().<Turn>map(Turn.Make::new).toList(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** The same where loops are over before anybody takes what they make. */
    public Looping collected() {
        return new Looping(loops, turns, folds, results, scopes, List.of(), closed);
    }

    /** The steps that are made for elements. */
    public Stream<Step> made() {
        return loops.isEmpty()
                ? Stream.of()
                : turns.stream().flatMap(Turn::steps).filter(step -> scopes.containsKey(step.value()));
    }

    /** The steps for elements whose failures end the run. */
    public Stream<Step> ending() {
        return turns.stream().flatMap(Looping::ending).filter(step -> scopes.containsKey(step.value()));
    }

    /** What closing throws after loops whose failures end the run, and at its end. */
    public Stream<JavaType> closing() {
        return Stream.concat(
                turns.stream().flatMap(turn -> closing(turn, false)),
                closed.stream().flatMap(input -> input.thrown().stream()));
    }

    /** @param isCaught whether a loop around it goes on without the element for which it is closed */
    private static Stream<JavaType> closing(Turn turn, boolean isCaught) {
        if (!(turn instanceof Turn.Pass pass)) {
            return Stream.of();
        }
        return Stream.concat(
                pass.thrownByClosing().filter(type -> !isCaught || Exceptions.interrupts(type)),
                pass.turns().stream().flatMap(inner -> closing(inner, isCaught || pass.rejects())));
    }

    private static Stream<Step> ending(Turn turn) {
        if (!(turn instanceof Turn.Pass pass)) {
            return turn.steps();
        }
        return pass.rejects()
                ? pass.steps().filter(Step::interrupts)
                : pass.turns().stream().flatMap(Looping::ending);
    }

    /** Whether a failure of an element of the sequence ends the run, in one pass at least. */
    public boolean isEnding(String sequence) {
        return isEnding(sequence, turns);
    }

    private static boolean isEnding(String sequence, List<Turn> turns) {
        return turns.stream()
                .anyMatch(turn -> turn instanceof Turn.Pass pass
                        && !pass.rejects()
                        && (pass.loop().sequence().equals(sequence) || isEnding(sequence, pass.turns())));
    }

    /** Whether a scope is around another. */
    public boolean encloses(String outer, String inner) {
        String scope = inner;
        while (!scope.isEmpty()) {
            scope = loop(scope).orElseThrow().around();
            if (scope.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** What people know a value of the run by. */
    public static String shown(String value) {
        return value.substring(value.lastIndexOf(' ') + 1);
    }

    /** Whether nothing is left of a value when a run has ended. */
    public boolean isConsumed(String value) {
        return isOpened(value)
                || loops.stream()
                        .anyMatch(loop ->
                                loop.sequence().equals(value) && loop.type().isOnePass());
    }

    /** Whether a value is opened for a loop, and closed with it. */
    public boolean isOpened(String value) {
        return loops.stream().anyMatch(loop -> loop.opens(value));
    }

    /** The loop that is made as a step pulls; empty for steps that take no such stream. */
    public Optional<Pull> pulledBy(String taker) {
        return pulls.stream().filter(pull -> pull.taker().equals(taker)).findFirst();
    }

    /** Whether the loop over a sequence is made as a stream is pulled. */
    public boolean isPulled(String sequence) {
        return pulls.stream().anyMatch(pull -> pull.pass().loop().sequence().equals(sequence));
    }

    /** The loop over a sequence. */
    public Optional<Loop> loop(String sequence) {
        return loops.stream().filter(loop -> loop.sequence().equals(sequence)).findFirst();
    }

    /** The sequence for each element of which a value is made; empty for one of the run. */
    public String scope(String value) {
        return scopes.getOrDefault(value, "");
    }
}
