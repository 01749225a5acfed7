package dev.leat.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.model.Requirement.Match;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Alternatives as data: {@code Shape} is sealed, {@code Dot} and {@code Ball} are all there is below it. */
class CoverageTest {
    private static final Map<String, List<String>> CASES =
            Map.of("Dot", List.of("Dot"), "Ball", List.of("Ball"), "Shape", List.of("Dot", "Ball"));

    /** Conditions that begin with {@code maybe} may be absent. */
    private final Coverage coverage = new Coverage(
            match -> new Coverage.Cases.Known(
                    CASES.getOrDefault(match.type().name(), List.of()), List.of("Dot", "Ball"), true),
            name -> name.startsWith("maybe"));

    @Test
    void alternativesThatExcludeEachOtherCoverAll() {
        assertThat(coverage.covers("v", when("a", "!a"))).isTrue();
        assertThat(coverage.covers("v", when("a", "b", ""))).isTrue();
        assertThat(coverage.covers("v", when("a", "b"))).isFalse();
        assertThat(coverage.problems()).isEmpty();
    }

    @Test
    void conditionThatMayBeAbsentIsNeitherTrueNorFalse() {
        assertThat(coverage.covers("v", when("maybeA", "!maybeA"))).isFalse();
        assertThat(coverage.covers("v", when("maybeA", "!maybeA", ""))).isTrue();
        assertThat(coverage.problems()).isEmpty();
    }

    @Test
    void casesOfASealedTypeCoverIt() {
        assertThat(coverage.covers("v", List.of(matching("Dot", ""), matching("Ball", ""))))
                .isTrue();
        assertThat(coverage.covers("v", List.of(matching("Dot", ""), matching("Ball", "a"))))
                .isFalse();
        assertThat(coverage.problems()).isEmpty();
    }

    @Test
    void classBelowACaseThatAnybodyMayExtendMayMatch() {
        assertThat(coverage.covers("v", List.of(matching("SmallBall", "a"), matching("Dot", ""))))
                .isFalse();
        assertThat(coverage.covers("v", List.of(matching("SmallBall", "a"), matching("Shape", ""))))
                .isTrue();
        assertThat(coverage.problems()).isEmpty();
    }

    @Test
    void alternativeBelowThoseThatCoverItIsTold() {
        coverage.covers("v", when("a", "b", "a && c"));

        assertThat(codes()).containsExactly("DeadAlternative");
    }

    @Test
    void partsThatDecideNothingAreTold() {
        coverage.covers("v", when("a && !a", "b && (c || !c)"));
        coverage.covers("w", when("maybeA && (b || !b)"));

        assertThat(codes()).containsExactly("ConstantGuard", "ConstantGuard");
    }

    /** Whoever uses the flow takes what the guard that was meant would give. */
    @Test
    void guardThatIsTrueByMistakeCoversNothing() {
        assertThat(coverage.covers("v", when("a || !a"))).isFalse();
        assertThat(codes()).containsExactly("ConstantGuard");
        assertThat(coverage.covers("w", when("a || !a || maybeA"))).isTrue();
        assertThat(codes()).hasSize(1);
    }

    @Test
    void alternativesAreReachedInACase() {
        List<Alternative> alternatives = when("dot && a", "!dot", "dot");

        assertThat(coverage.reached(alternatives, "dot")).containsExactly(0, 2);
    }

    private List<String> codes() {
        return coverage.problems().stream().map(Problem::code).toList();
    }

    private static List<Alternative> when(String... guards) {
        return List.of(guards).stream()
                .map(guard -> StepData.alternative(guard, List.of(), List.of()))
                .toList();
    }

    private static Alternative matching(String type, String guard) {
        Match match = new Match(new Argument.Input("shape"), StepData.type(type), List.of());
        return StepData.alternative(guard, List.of(match), List.of());
    }
}
