package weather;

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
 * The flow that {@link Weather} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["sky<br/>Weather.Sky"])
 *   i1(["early<br/>boolean"])
 *   i2(["day<br/>int"])
 *   s3["symbol<br/>char"]
 *   s4{{"holiday<br/>boolean"}}
 *   s5{{"bright<br/>boolean"}}
 *   s6["hat<br/>Optional&lt;String&gt;"]
 *   s7["glasses<br/>String"]
 *   s8["air<br/>Weather.Air"]
 *   s9("windy<br/>boolean")
 *   s10("degrees<br/>int")
 *   s11["walk<br/>String"]
 *   s12["tomorrow<br/>Weather.Sky"]
 *   s13["rest<br/>String"]
 *   i0 --> s3
 *   i2 --> s4
 *   i0 --> s5
 *   i1 --> s5
 *   i1 -.-o s5
 *   s4 -.-o s5
 *   s5 -.-o s6
 *   i2 --> s6
 *   s5 -.-o s7
 *   i2 --> s7
 *   s5 -.-o s8
 *   i2 --> s8
 *   s8 --> s9
 *   s8 --> s10
 *   s9 -.-o s11
 *   i1 --> s11
 *   i1 -.-o s11
 *   s5 -.-o s12
 *   i0 --> s12
 *   s12 --> s13
 *   s9 --> s13
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Weather.class)
class WeatherFlow {
    @Inject
    WeatherFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static WeatherFlow create() {
        return new WeatherFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static WeatherFlowBuilder builder() {
        return new WeatherFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(Weather.Sky sky, boolean early, int day) {
        Conditions conditions = new Conditions(early);
        Objects.requireNonNull(sky, "sky");
        char symbol = Weather.symbol(sky);
        Optional<String> hat = Optional.empty();
        byte hatBy = 0;
        if (conditions.bright(sky, early, day)) {
            hat = Weather.hat(day);
            hatBy = 1;
        }
        String glasses = null;
        byte glassesBy = 0;
        if (conditions.bright(sky, early, day)) {
            glasses = Weather.glasses(day);
            glassesBy = 1;
        }
        Weather.Air air = null;
        if (conditions.bright(sky, early, day)) {
            air = Weather.air(day);
        }
        boolean windy = false;
        byte windyBy = 0;
        if (air != null) {
            windy = air.windy();
            windyBy = 1;
        }
        int degrees = 0;
        byte degreesBy = 0;
        if (air != null) {
            degrees = air.degrees();
            degreesBy = 1;
        }
        String walk = null;
        if ((windyBy != 0 && !windy) || early || (early && windyBy != 0 && !windy)) {
            walk = Weather.walk(early);
        }
        Weather.Sky tomorrow = null;
        if (conditions.bright(sky, early, day)) {
            tomorrow = Weather.tomorrow(sky);
        }
        String rest = null;
        byte restBy = 0;
        if (windyBy != 0 && tomorrow == Weather.Sky.CLOUDY) {
            rest = Weather.rest(tomorrow, windy);
            restBy = 1;
        } else if (tomorrow == Weather.Sky.CLEAR) {
            rest = Weather.bask(tomorrow);
            restBy = 2;
        }
        return new Outputs(symbol, hat, glasses, air, windy, degrees, walk, tomorrow, rest, hatBy,
                glassesBy, windyBy, degreesBy, restBy, conditions);
    }

    /** The values of one run of {@link WeatherFlow}. */
    @GeneratedFlow(Weather.class)
    public static class Outputs {
        private final char symbol;
        private final Optional<String> hat;
        private final String glasses;
        private final Weather.Air air;
        private final boolean windy;
        private final int degrees;
        private final String walk;
        private final Weather.Sky tomorrow;
        private final String rest;
        private final byte hatBy;
        private final byte glassesBy;
        private final byte windyBy;
        private final byte degreesBy;
        private final byte restBy;
        private final Conditions conditions;

        Outputs(char symbol, Optional<String> hat, String glasses, Weather.Air air, boolean windy,
                int degrees, String walk, Weather.Sky tomorrow, String rest, byte hatBy,
                byte glassesBy, byte windyBy, byte degreesBy, byte restBy, Conditions conditions) {
            this.symbol = symbol;
            this.hat = hat;
            this.glasses = glasses;
            this.air = air;
            this.windy = windy;
            this.degrees = degrees;
            this.walk = walk;
            this.tomorrow = tomorrow;
            this.rest = rest;
            this.hatBy = hatBy;
            this.glassesBy = glassesBy;
            this.windyBy = windyBy;
            this.degreesBy = degreesBy;
            this.restBy = restBy;
            this.conditions = conditions;
        }

        /** Made by {@code symbol(sky)}. */
        public char symbol() {
            return symbol;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code holiday(day)}. */
        public Optional<Boolean> holiday() {
            return conditions.holiday == 0 ? Optional.empty()
                    : Optional.of(conditions.holiday == Conditions.HOLDS);
        }

        /** Made by {@code clear(sky, early)} or {@code glimmering(sky)} or {@code cloudy(sky)}. */
        public boolean bright() {
            return conditions.bright == Conditions.HOLDS;
        }

        /** Made by {@code hat(day)}. */
        public Optional<String> hat() {
            return hat;
        }

        /** Empty where it is absent. Made by {@code glasses(day)}. */
        public Optional<String> glasses() {
            return Optional.ofNullable(glasses);
        }

        /** Empty where it is absent. Made by {@code air(day)}. */
        public Optional<Weather.Air> air() {
            return Optional.ofNullable(air);
        }

        /** Empty where it is absent. The component of {@code air}. */
        public Optional<Boolean> windy() {
            return windyBy == 0 ? Optional.empty() : Optional.of(windy);
        }

        /** Empty where it is absent. The component of {@code air}. */
        public Optional<Integer> degrees() {
            return degreesBy == 0 ? Optional.empty() : Optional.of(degrees);
        }

        /** Empty where it is absent. Made by {@code walk(early)}. */
        public Optional<String> walk() {
            return Optional.ofNullable(walk);
        }

        /** Empty where it is absent. Made by {@code tomorrow(sky)}. */
        public Optional<Weather.Sky> tomorrow() {
            return Optional.ofNullable(tomorrow);
        }

        /** Empty where it is absent. Made by {@code rest(tomorrow, windy)} or {@code bask(tomorrow)}. */
        public Optional<String> rest() {
            return Optional.ofNullable(rest);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            fired.add(Fired.because("symbol", "symbol(sky)", symbol, "sky is CLEAR or CLOUDY"));
            if (hatBy == 1) {
                fired.add(Fired.because("hat", "hat(day)", hat.orElse(null),
                        conditions.bright == Conditions.HOLDS ? "bright" : null));
            }
            if (glassesBy == 1) {
                fired.add(Fired.because("glasses", "glasses(day)", glasses,
                        conditions.bright == Conditions.HOLDS ? "bright" : null));
            }
            if (air != null) {
                fired.add(Fired.because("air", "air(day)", air,
                        conditions.bright == Conditions.HOLDS ? "bright" : null));
            }
            if (walk != null) {
                fired.add(Fired.because("walk", "walk(early)", walk,
                        windyBy != 0 && !windy ? "!windy" : null,
                        conditions.early ? "early" : null));
            }
            if (tomorrow != null) {
                fired.add(Fired.because("tomorrow", "tomorrow(sky)", tomorrow,
                        conditions.bright == Conditions.HOLDS ? "bright" : null));
            }
            if (restBy == 1) {
                fired.add(Fired.because("rest", "rest(tomorrow, windy)", rest,
                        "tomorrow is CLOUDY"));
            }
            if (restBy == 2) {
                fired.add(Fired.because("rest", "bask(tomorrow)", rest, "tomorrow is CLEAR"));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[symbol=" + symbol + ", holiday=" + holiday() + ", bright=" + bright()
                    + ", hat=" + hat + ", glasses=" + glasses() + ", air=" + air()
                    + ", windy=" + windy() + ", degrees=" + degrees() + ", walk=" + walk()
                    + ", tomorrow=" + tomorrow() + ", rest=" + rest() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Weather.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        final boolean early;
        byte holiday;
        byte bright;

        Conditions(boolean early) {
            this.early = early;
        }

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean holiday(int day) {
            return holiday == 0 ? decideHoliday(day) : holiday == HOLDS;
        }

        private boolean decideHoliday(int day) {
            try {
                holiday = Weather.holiday(day) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("holiday", failure);
            }
            return holiday == HOLDS;
        }

        boolean bright(Weather.Sky sky, boolean early, int day) {
            return bright == 0 ? decideBright(sky, early, day) : bright == HOLDS;
        }

        private boolean decideBright(Weather.Sky sky, boolean early, int day) {
            try {
                if (sky == Weather.Sky.CLEAR && !early) {
                    bright = Weather.clear(sky, early) ? HOLDS : FAILS;
                } else if (sky == Weather.Sky.CLEAR && (early || !holiday(day))) {
                    bright = Weather.glimmering(sky) ? HOLDS : FAILS;
                } else {
                    bright = Weather.cloudy(sky) ? HOLDS : FAILS;
                }
            } catch (ConditionFailedException failure) {
                throw failure;
            } catch (Exception failure) {
                throw ConditionFailedException.of("bright", failure);
            }
            return bright == HOLDS;
        }
    }
}
