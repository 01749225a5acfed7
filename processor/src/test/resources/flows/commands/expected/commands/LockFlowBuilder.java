package commands;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link LockFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
final class LockFlowBuilder {
    private Replacement<String> answer;
    private Replacement<Boolean> known;
    private Replacement<String> alarm;
    private Replacement<Character> face;

    LockFlowBuilder() {}

    private LockFlowBuilder(LockFlowBuilder original) {
        this.answer = original.answer;
        this.known = original.known;
        this.alarm = original.alarm;
        this.face = original.face;
    }

    /** Replaces the value {@code answer}. */
    public LockFlowBuilder answer(String answer) {
        this.answer = new Replacement<>(answer);
        return this;
    }

    /** Replaces the value {@code known}. */
    public LockFlowBuilder known(boolean known) {
        this.known = new Replacement<>(known);
        return this;
    }

    /** Replaces the value {@code alarm}. */
    public LockFlowBuilder alarm(String alarm) {
        this.alarm = new Replacement<>(alarm);
        return this;
    }

    /** Replaces the value {@code face}. */
    public LockFlowBuilder face(char face) {
        this.face = new Replacement<>(face);
        return this;
    }

    /** Builds the flow. */
    public LockFlow build() {
        return new Replaced(new LockFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Lock.class)
    private static final class Replaced extends LockFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final LockFlowBuilder replaced;

        Replaced(LockFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public LockFlow.Outputs run(Lock.Command command, Lock.Mood mood) {
            LockFlow.Conditions conditions = new LockFlow.Conditions();
            conditions.known = LockFlow.Conditions.known(replaced.known);
            String answer;
            byte answerBy;
            if (replaced.answer != null) {
                answer = replaced.answer.value();
                answerBy = REPLACED;
            } else if (command instanceof Lock.Close close) {
                answer = Lock.close(close);
                answerBy = 1;
            } else {
                Objects.requireNonNull(command, "command");
                answer = Lock.open((Lock.Open) command);
                answerBy = 2;
            }
            String alarm = null;
            if (replaced.alarm != null) {
                alarm = replaced.alarm.value();
            } else if (conditions.known(command) == Conditions.FAILS) {
                alarm = Lock.alarm(mood);
            }
            char face;
            byte faceBy;
            if (replaced.face != null) {
                face = replaced.face.value();
                faceBy = REPLACED;
            } else if (mood == Lock.Mood.CALM) {
                face = Lock.calm(mood);
                faceBy = 1;
            } else {
                Objects.requireNonNull(mood, "mood");
                face = Lock.other(mood);
                faceBy = 2;
            }
            return new Outputs(answer, alarm, face, answerBy, faceBy, conditions);
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Lock.class)
        private final class Outputs extends LockFlow.Outputs {
            Outputs(String answer, String alarm, char face, byte answerBy, byte faceBy,
                    Conditions conditions) {
                super(answer, alarm, face, answerBy, faceBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "alarm" -> replaced.alarm != null;
                    default -> false;
                };
            }
        }
    }
}
