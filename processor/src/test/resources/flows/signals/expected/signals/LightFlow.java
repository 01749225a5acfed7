package signals;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.StateShapeException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Light} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["event<br/>Light.Event"])
 *   i1(["hour<br/>int"])
 *   s2{{"night<br/>boolean"}}
 *   s3["colour<br/>Light.Colour"]
 *   s4["walk<br/>String"]
 *   s5["beware<br/>String"]
 *   i1 --> s2
 *   s3 -. previous .-> s3
 *   i0 --> s3
 *   s2 -.-o s3
 *   s3 --> s4
 *   s3 --> s5
 * }</pre>
 *
 * <p>What {@code colour} goes through:
 *
 * <pre>{@code
 * stateDiagram-v2
 *   state "RED" as s0
 *   state "GREEN" as s1
 *   state "YELLOW" as s2
 *   state "DARK" as s3
 *   state "any state" as any
 *   s0 --> any : TICK [!night] / change
 *   s1 --> any : TICK [!night] / change
 *   s2 --> any : TICK [!night] / change
 *   s3 --> any : REPAIR / start
 *   s0 --> any : FAIL / fail
 *   s1 --> any : FAIL / fail
 *   s2 --> any : FAIL / fail
 *   s3 --> any : FAIL / fail
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Light.class)
class LightFlow {
    @Inject
    LightFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static LightFlow create() {
        return new LightFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static LightFlowBuilder builder() {
        return new LightFlowBuilder();
    }

    /**
     * Makes every value, each after those it takes, on the calling thread, as the run after one that made
     * the previous values. Keeps nothing: the session does.
     */
    public Outputs runAfter(Light.Event event, int hour, Light.Colour previousColour) {
        Conditions conditions = new Conditions();
        Light.Colour colour = null;
        byte colourBy = 0;
        if ((previousColour == Light.Colour.RED || previousColour == Light.Colour.GREEN
                || previousColour == Light.Colour.YELLOW) && event == Light.Event.TICK
                && !conditions.night(hour)) {
            colour = Light.change(previousColour, event);
            colourBy = 1;
        } else if (previousColour == Light.Colour.DARK && event == Light.Event.REPAIR) {
            colour = Light.start(previousColour, event);
            colourBy = 2;
        } else if (event == Light.Event.FAIL) {
            colour = Light.fail(event);
            colourBy = 3;
        }
        String walk = null;
        if (colour == Light.Colour.RED) {
            walk = Light.walk(colour);
        }
        String beware = null;
        if (colour == Light.Colour.DARK) {
            beware = Light.beware(colour);
        }
        return new Outputs(colour, walk, beware, colourBy, conditions);
    }

    /** A session that starts from the initial values. */
    public LightFlowSession open() {
        Light.Colour colour = Light.dark();
        return new LightFlowSession(this, colour);
    }

    /**
     * A session that goes on from a saved state.
     *
     * @throws StateShapeException if the state is of a flow that keeps something else
     */
    public LightFlowSession resume(LightFlow.State saved) {
        if (!LightFlow.State.SHAPE.equals(saved.shape())) {
            throw new StateShapeException("LightFlow", "Light.Colour colour", LightFlow.State.SHAPE,
                    saved.shape());
        }
        return new LightFlowSession(this, saved.colour());
    }

    /**
     * Many sessions, told apart by a key of your own.
     *
     * @param cache keeps those in use, and says what becomes of the others
     */
    public <K> LightFlowSessions<K> sessions(SessionCache<K, LightFlowSession, LightFlow.State> cache) {
        return new LightFlowSessions<>(this, cache);
    }

    /** The values of one run of {@link LightFlow}. */
    @GeneratedFlow(Light.class)
    public static class Outputs {
        private final Light.Colour colour;
        private final String walk;
        private final String beware;
        private final byte colourBy;
        private final Conditions conditions;

        Outputs(Light.Colour colour, String walk, String beware, byte colourBy,
                Conditions conditions) {
            this.colour = colour;
            this.walk = walk;
            this.beware = beware;
            this.colourBy = colourBy;
            this.conditions = conditions;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code night(hour)}. */
        public Optional<Boolean> night() {
            return conditions.night == 0 ? Optional.empty()
                    : Optional.of(conditions.night == Conditions.HOLDS);
        }

        /** Empty where it is absent. Made by {@code change(colour, event)} or {@code start(colour, event)} or {@code fail(event)}. */
        public Optional<Light.Colour> colour() {
            return Optional.ofNullable(colour);
        }

        /** Empty where it is absent. Made by {@code walk(colour)}. */
        public Optional<String> walk() {
            return Optional.ofNullable(walk);
        }

        /** Empty where it is absent. Made by {@code beware(colour)}. */
        public Optional<String> beware() {
            return Optional.ofNullable(beware);
        }

        /** The values that are kept from run to run of which this run made none: a session keeps those it had. */
        public List<String> stayed() {
            List<String> stayed = new ArrayList<>();
            if (colour == null) {
                stayed.add("colour");
            }
            return stayed;
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (colourBy == 1) {
                fired.add(Fired.because("colour", "change(colour, event)", colour,
                        "previous colour is RED or GREEN or YELLOW", "event is TICK",
                        conditions.night == Conditions.FAILS ? "!night" : null));
            }
            if (colourBy == 2) {
                fired.add(Fired.because("colour", "start(colour, event)", colour,
                        "previous colour is DARK", "event is REPAIR"));
            }
            if (colourBy == 3) {
                fired.add(Fired.because("colour", "fail(event)", colour, "event is FAIL"));
            }
            if (walk != null) {
                fired.add(Fired.because("walk", "walk(colour)", walk, "colour is RED"));
            }
            if (beware != null) {
                fired.add(Fired.because("beware", "beware(colour)", beware, "colour is DARK"));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[night=" + night() + ", colour=" + colour() + ", walk=" + walk()
                    + ", beware=" + beware() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Light.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        byte night;

        Conditions() {}

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean night(int hour) {
            return night == 0 ? decideNight(hour) : night == HOLDS;
        }

        private boolean decideNight(int hour) {
            try {
                night = Light.night(hour) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("night", failure);
            }
            return night == HOLDS;
        }
    }

    /** What follows from the state alone, without a run. */
    public Current current(Light.Colour colour) {
        String walk = null;
        if (colour == Light.Colour.RED) {
            walk = Light.walk(colour);
        }
        String beware = null;
        if (colour == Light.Colour.DARK) {
            beware = Light.beware(colour);
        }
        return new Current(colour, walk, beware);
    }

    /** What is kept from run to run, and what follows from it alone. */
    @GeneratedFlow(Light.class)
    public static class Current {
        private final Light.Colour colour;
        private final String walk;
        private final String beware;

        Current(Light.Colour colour, String walk, String beware) {
            this.colour = colour;
            this.walk = walk;
            this.beware = beware;
        }

        /** Kept from the run before. */
        public Light.Colour colour() {
            return colour;
        }

        /** Empty where it is absent. Made by {@code walk(colour)}. */
        public Optional<String> walk() {
            return Optional.ofNullable(walk);
        }

        /** Empty where it is absent. Made by {@code beware(colour)}. */
        public Optional<String> beware() {
            return Optional.ofNullable(beware);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (walk != null) {
                fired.add(Fired.because("walk", "walk(colour)", walk, "colour is RED"));
            }
            if (beware != null) {
                fired.add(Fired.because("beware", "beware(colour)", beware, "colour is DARK"));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Current[colour=" + colour + ", walk=" + walk() + ", beware=" + beware() + "]";
        }
    }

    /**
     * What {@link LightFlow} keeps from run to run: plain data, for any JSON mapper.
     *
     * @param shape tells states apart that cannot be read as one another
     */
    @GeneratedFlow(Light.class)
    public record State(String shape, Light.Colour colour) {
        /** The shape of the states that the flow keeps as it is now. */
        public static final String SHAPE = "56ef69afd634cf0c";

        /** A state as the flow keeps it now. */
        public static State of(Light.Colour colour) {
            return new State(SHAPE, colour);
        }
    }
}
