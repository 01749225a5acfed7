package dev.leat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Guard<String> A = Guard.holds("a");
    private static final Guard<String> B = Guard.fails("b");
    private static final Guard<String> C = Guard.holds("c");

    @Test
    void textHasNoMoreParenthesesThanItNeeds() {
        assertThat(A.and(B.or(C))).hasToString("a && (!b || c)");
        assertThat(A.and(B).or(C)).hasToString("a && !b || c");
        assertThat(Guard.always()).hasToString("");
    }

    @Test
    void nothingIsNestedThatNeedNotBe() {
        assertThat(A.and(B).and(C)).isEqualTo(new Guard.All<>(List.of(A, B, C)));
        assertThat(A.or(B.or(C))).isEqualTo(new Guard.Any<>(List.of(A, B, C)));
        assertThat(A.and(Guard.always())).isEqualTo(A);
        assertThat(A.or(Guard.always())).isEqualTo(Guard.always());
        assertThat(Guard.all(List.of())).isEqualTo(Guard.always());
    }

    @Test
    void badOnesCannotBeMade() {
        assertThatThrownBy(() -> new Guard.All<>(List.of(A))).hasMessage("All of fewer than two: [a]");
        assertThatThrownBy(() -> new Guard.Any<>(List.of(A, Guard.always())))
                .hasMessage("Any of what is to be left out: [a, ]");
        assertThatThrownBy(() -> new Guard.Any<>(List.of(A, A.or(B)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherConditionsAreAskedInTheSameWay() {
        assertThat(A.and(B.or(C)).over(String::toUpperCase)).hasToString("A && (!B || C)");
        assertThat(A.and(B.or(A)).conditions()).containsExactly("a", "b", "a");
    }

    @Test
    void whatIsMadeOfRandomPartsMeansWhatItsPartsMean() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Guard<Integer> one = Flows.guard(random, 5, 4);
            Guard<Integer> other = Flows.guard(random, 5, 4);
            Set<Integer> holding = IntStream.range(0, 5)
                    .filter(i -> random.nextBoolean())
                    .boxed()
                    .collect(Collectors.toSet());
            assertThat(holds(one.and(other), holding))
                    .as("seed %s", seed)
                    .isEqualTo(holds(one, holding) && holds(other, holding));
            assertThat(holds(one.or(other), holding))
                    .as("seed %s", seed)
                    .isEqualTo(holds(one, holding) || holds(other, holding));
        }
    }

    private static boolean holds(Guard<Integer> guard, Set<Integer> holding) {
        if (guard instanceof Guard.All<Integer> all) {
            return all.operands().stream().allMatch(each -> holds(each, holding));
        }
        if (guard instanceof Guard.Any<Integer> any) {
            return any.operands().stream().anyMatch(each -> holds(each, holding));
        }
        return !(guard instanceof Guard.Is<Integer> is) || holding.contains(is.condition()) == is.holds();
    }
}
