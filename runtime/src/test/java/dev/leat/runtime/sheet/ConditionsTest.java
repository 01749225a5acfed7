package dev.leat.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.leat.runtime.ConditionFailedException;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/**
 * What a guard in a sheet needs of its ledger, of a sheet made by hand: a {@code bonus} of y where x is {@code big}.
 */
final class ConditionsTest {
    private static final int BIG = 0;
    private static final int BONUS = 2;

    private final Ledger ledger = new Ledger("Guarded", StepTable.of("x, y\n?big i0, . 1, bonus i1\n"), 2, 1, 1);
    private final Steps block = ledger.add(0, new Steps());
    private int x;
    private int y;
    private int evaluated;
    private int fired;
    private Throwable failing;

    private final class Steps extends Block {
        private boolean big;
        private int bonus;
        private int way = -1;

        Steps() {
            super(7, 1);
        }

        boolean big() {
            if (((dirty | held) & 1) != 0) {
                evaluate();
            }
            return big;
        }

        private void evaluate() {
            if ((held & 1) != 0 && ledger.isSettled(BIG)) {
                return;
            }
            try {
                evaluated++;
                if (failing != null) {
                    throw failing;
                }
                big = x > 100;
            } catch (Throwable thrown) {
                throw ledger.failCondition(BIG, "big", thrown);
            }
            dirty &= ~1;
        }

        @Override
        public int update(long needed) {
            try {
                if ((dirty & needed & 1) != 0) {
                    big();
                }
                if ((dirty & needed & 6) != 0) {
                    int before = way;
                    way = -1;
                    int now = big() ? 1 : 0;
                    if (now != before || (dirty & 2L << now) != 0) {
                        fired += now;
                        bonus = now * y;
                    }
                    way = now;
                }
            } catch (Throwable thrown) {
                failure = thrown;
                dirty &= ~needed;
                return 2;
            }
            dirty &= ~needed;
            return -1;
        }

        @Override
        public Object value(int place) {
            return place == 0 ? (Object) big : bonus;
        }
    }

    private void set(int newX, int newY) {
        if (!ledger.isOpen()) {
            ledger.isFirst(0);
            ledger.isFirst(1);
        }
        if (newX != x) {
            x = newX;
            ledger.markTakingInput(0);
        }
        if (newY != y) {
            y = newY;
            ledger.markTakingInput(1);
        }
        ledger.changed();
    }

    private int bonus() {
        if (!ledger.isOpen() || (block.dirty & 6) != 0) {
            ledger.refresh(BONUS, block, 6);
        }
        return block.bonus;
    }

    @Test
    void whoAsksDecidesAnewWhenWhatTheConditionTakesHasChanged() {
        set(200, 5);
        assertThat(bonus()).isEqualTo(5);
        set(300, 5);
        assertThat(bonus()).isEqualTo(5);
        assertThat(evaluated).isEqualTo(2);
        assertThat(fired).as("it came out the same").isEqualTo(1);
        set(1, 5);
        assertThat(bonus()).isZero();
        set(1, 9);
        assertThat(bonus()).isZero();
        assertThat(evaluated).isEqualTo(3);
        assertThat(fired).isEqualTo(1);
    }

    @Test
    void aFailureIsHeldForAllWhoAsk() {
        failing = new IllegalStateException("no idea");
        set(200, 5);

        Throwable thrown = catchThrowable(this::bonus);
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        failure -> assertThat(failure.condition()).isEqualTo("big"))
                .hasCause(failing);
        assertThat(catchThrowable(this::bonus)).isSameAs(thrown);
        set(200, 6);
        assertThat(catchThrowable(this::bonus))
                .as("asked again, as y has changed")
                .isSameAs(thrown);
        assertThat(evaluated).isEqualTo(1);

        failing = null;
        set(201, 6);
        assertThat(bonus()).isEqualTo(6);
    }

    @Test
    void anErrorIsThrownAsItIs() {
        failing = new StackOverflowError();
        set(200, 5);

        assertThat(catchThrowable(this::bonus)).isSameAs(failing);
    }

    @Test
    void aReplacedConditionIsNotEvaluated() {
        BitSet replaced = new BitSet();
        replaced.set(BIG);
        block.big = true;
        block.held = 1;
        ledger.replace(replaced);
        set(1, 5);

        assertThat(bonus()).isEqualTo(5);
        assertThat(evaluated).isZero();
    }
}
