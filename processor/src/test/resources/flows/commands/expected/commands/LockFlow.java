package commands;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Lock} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["command<br/>Lock.Command"])
 *   i1(["mood<br/>Lock.Mood"])
 *   s2["answer<br/>String"]
 *   s3{{"known<br/>boolean"}}
 *   s4["alarm<br/>String"]
 *   s5["face<br/>char"]
 *   i0 --> s2
 *   i0 --> s3
 *   s3 -.-o s4
 *   i1 --> s4
 *   i1 --> s5
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
class LockFlow {
    @Inject
    LockFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static LockFlow create() {
        return new LockFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static LockFlowBuilder builder() {
        return new LockFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(Lock.Command command, Lock.Mood mood) {
        Conditions conditions = new Conditions();
        String answer;
        byte answerBy;
        if (command instanceof Lock.Close close) {
            answer = Lock.close(close);
            answerBy = 1;
        } else {
            Objects.requireNonNull(command, "command");
            answer = Lock.open((Lock.Open) command);
            answerBy = 2;
        }
        String alarm = null;
        if (conditions.known(command) == Conditions.FAILS) {
            alarm = Lock.alarm(mood);
        }
        char face;
        byte faceBy;
        if (mood == Lock.Mood.CALM) {
            face = Lock.calm(mood);
            faceBy = 1;
        } else {
            Objects.requireNonNull(mood, "mood");
            face = Lock.other(mood);
            faceBy = 2;
        }
        return new Outputs(answer, alarm, face, answerBy, faceBy, conditions);
    }

    /** The values of one run of {@link LockFlow}. */
    @GeneratedFlow(Lock.class)
    public static class Outputs {
        private final String answer;
        private final String alarm;
        private final char face;
        private final byte answerBy;
        private final byte faceBy;
        private final Conditions conditions;

        Outputs(String answer, String alarm, char face, byte answerBy, byte faceBy,
                Conditions conditions) {
            this.answer = answer;
            this.alarm = alarm;
            this.face = face;
            this.answerBy = answerBy;
            this.faceBy = faceBy;
            this.conditions = conditions;
        }

        /** Made by {@code close(command)} or {@code open(command)}. */
        public String answer() {
            return answer;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code known(command)}. */
        public Optional<Boolean> known() {
            return conditions.known == 0 || conditions.known == Conditions.ABSENT ? Optional.empty()
                    : Optional.of(conditions.known == Conditions.HOLDS);
        }

        /** Empty where it is absent. Made by {@code alarm(mood)}. */
        public Optional<String> alarm() {
            return Optional.ofNullable(alarm);
        }

        /** Made by {@code calm(mood)} or {@code other(mood)}. */
        public char face() {
            return face;
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (answerBy == 1) {
                fired.add(Fired.because("answer", "close(command)", answer,
                        "command is Lock.Close"));
            }
            if (answerBy == 2) {
                fired.add(Fired.because("answer", "open(command)", answer, "command is Lock.Open"));
            }
            if (alarm != null) {
                fired.add(Fired.because("alarm", "alarm(mood)", alarm,
                        conditions.known == Conditions.FAILS ? "!known" : null));
            }
            if (faceBy == 1) {
                fired.add(Fired.because("face", "calm(mood)", face, "mood is CALM"));
            }
            if (faceBy == 2) {
                fired.add(Fired.because("face", "other(mood)", face, "mood is ANGRY or FURIOUS"));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[answer=" + answer + ", known=" + known() + ", alarm=" + alarm()
                    + ", face=" + face + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Lock.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        static final byte ABSENT = 3;
        byte known;

        Conditions() {}

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        byte known(Lock.Command command) {
            return known == 0 ? decideKnown(command) : known;
        }

        private byte decideKnown(Lock.Command command) {
            try {
                if (command instanceof Lock.Open open) {
                    known = Lock.known(open) ? HOLDS : FAILS;
                } else {
                    known = ABSENT;
                }
            } catch (Exception failure) {
                throw ConditionFailedException.of("known", failure);
            }
            return known;
        }
    }
}
