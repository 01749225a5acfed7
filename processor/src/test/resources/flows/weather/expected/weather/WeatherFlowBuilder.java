package weather;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link WeatherFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Weather.class)
final class WeatherFlowBuilder {
    private Replacement<Character> symbol;
    private Replacement<Boolean> holiday;
    private Replacement<Boolean> bright;
    private Replacement<Optional<String>> hat;
    private Replacement<String> glasses;
    private Replacement<Weather.Air> air;
    private Replacement<Boolean> windy;
    private Replacement<Integer> degrees;
    private Replacement<String> walk;
    private Replacement<Weather.Sky> tomorrow;
    private Replacement<String> rest;

    WeatherFlowBuilder() {}

    private WeatherFlowBuilder(WeatherFlowBuilder original) {
        this.symbol = original.symbol;
        this.holiday = original.holiday;
        this.bright = original.bright;
        this.hat = original.hat;
        this.glasses = original.glasses;
        this.air = original.air;
        this.windy = original.windy;
        this.degrees = original.degrees;
        this.walk = original.walk;
        this.tomorrow = original.tomorrow;
        this.rest = original.rest;
    }

    /** Replaces the value {@code symbol}. */
    public WeatherFlowBuilder symbol(char symbol) {
        this.symbol = new Replacement<>(symbol);
        return this;
    }

    /** Replaces the value {@code holiday}. */
    public WeatherFlowBuilder holiday(boolean holiday) {
        this.holiday = new Replacement<>(holiday);
        return this;
    }

    /** Replaces the value {@code bright}. */
    public WeatherFlowBuilder bright(boolean bright) {
        this.bright = new Replacement<>(bright);
        return this;
    }

    /** Replaces the value {@code hat}. */
    public WeatherFlowBuilder hat(Optional<String> hat) {
        this.hat = new Replacement<>(hat);
        return this;
    }

    /** Replaces the value {@code glasses}. */
    public WeatherFlowBuilder glasses(String glasses) {
        this.glasses = new Replacement<>(glasses);
        return this;
    }

    /** Replaces the value {@code air}. */
    public WeatherFlowBuilder air(Weather.Air air) {
        this.air = new Replacement<>(air);
        return this;
    }

    /** Replaces the value {@code windy}. */
    public WeatherFlowBuilder windy(boolean windy) {
        this.windy = new Replacement<>(windy);
        return this;
    }

    /** Replaces the value {@code degrees}. */
    public WeatherFlowBuilder degrees(int degrees) {
        this.degrees = new Replacement<>(degrees);
        return this;
    }

    /** Replaces the value {@code walk}. */
    public WeatherFlowBuilder walk(String walk) {
        this.walk = new Replacement<>(walk);
        return this;
    }

    /** Replaces the value {@code tomorrow}. */
    public WeatherFlowBuilder tomorrow(Weather.Sky tomorrow) {
        this.tomorrow = new Replacement<>(tomorrow);
        return this;
    }

    /** Replaces the value {@code rest}. */
    public WeatherFlowBuilder rest(String rest) {
        this.rest = new Replacement<>(rest);
        return this;
    }

    /** Builds the flow. */
    public WeatherFlow build() {
        return new Replaced(new WeatherFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Weather.class)
    private static final class Replaced extends WeatherFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final WeatherFlowBuilder replaced;

        Replaced(WeatherFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public WeatherFlow.Outputs run(Weather.Sky sky, boolean early, int day) {
            WeatherFlow.Conditions conditions = new WeatherFlow.Conditions(early);
            conditions.holiday = WeatherFlow.Conditions.known(replaced.holiday);
            conditions.bright = WeatherFlow.Conditions.known(replaced.bright);
            char symbol;
            if (replaced.symbol != null) {
                symbol = replaced.symbol.value();
            } else {
                Objects.requireNonNull(sky, "sky");
                symbol = Weather.symbol(sky);
            }
            Optional<String> hat = Optional.empty();
            byte hatBy = 0;
            if (replaced.hat != null) {
                hat = replaced.hat.value();
                hatBy = REPLACED;
            } else if (conditions.bright(sky, early, day)) {
                hat = Weather.hat(day);
                hatBy = 1;
            }
            conditions.bright(sky, early, day);
            String glasses = null;
            byte glassesBy = 0;
            if (replaced.glasses != null) {
                glasses = replaced.glasses.value();
                glassesBy = REPLACED;
            } else if (conditions.bright(sky, early, day)) {
                glasses = Weather.glasses(day);
                glassesBy = 1;
            }
            Weather.Air air = null;
            if (replaced.air != null) {
                air = replaced.air.value();
            } else if (conditions.bright(sky, early, day)) {
                air = Weather.air(day);
            }
            boolean windy = false;
            byte windyBy = 0;
            if (replaced.windy != null) {
                windy = replaced.windy.value();
                windyBy = REPLACED;
            } else if (air != null) {
                windy = air.windy();
                windyBy = 1;
            }
            int degrees = 0;
            byte degreesBy = 0;
            if (replaced.degrees != null) {
                degrees = replaced.degrees.value();
                degreesBy = REPLACED;
            } else if (air != null) {
                degrees = air.degrees();
                degreesBy = 1;
            }
            String walk = null;
            if (replaced.walk != null) {
                walk = replaced.walk.value();
            } else if ((windyBy != 0 && !windy) || early || (early && windyBy != 0 && !windy)) {
                walk = Weather.walk(early);
            }
            Weather.Sky tomorrow = null;
            if (replaced.tomorrow != null) {
                tomorrow = replaced.tomorrow.value();
            } else if (conditions.bright(sky, early, day)) {
                tomorrow = Weather.tomorrow(sky);
            }
            String rest = null;
            byte restBy = 0;
            if (replaced.rest != null) {
                rest = replaced.rest.value();
                restBy = REPLACED;
            } else if (windyBy != 0 && tomorrow == Weather.Sky.CLOUDY) {
                rest = Weather.rest(tomorrow, windy);
                restBy = 1;
            } else if (tomorrow == Weather.Sky.CLEAR) {
                rest = Weather.bask(tomorrow);
                restBy = 2;
            }
            return new Outputs(symbol, hat, glasses, air, windy, degrees, walk, tomorrow, rest,
                    hatBy, glassesBy, windyBy, degreesBy, restBy, conditions);
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Weather.class)
        private final class Outputs extends WeatherFlow.Outputs {
            Outputs(char symbol, Optional<String> hat, String glasses, Weather.Air air,
                    boolean windy, int degrees, String walk, Weather.Sky tomorrow, String rest,
                    byte hatBy, byte glassesBy, byte windyBy, byte degreesBy, byte restBy,
                    Conditions conditions) {
                super(symbol, hat, glasses, air, windy, degrees, walk, tomorrow, rest, hatBy,
                        glassesBy, windyBy, degreesBy, restBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "symbol" -> replaced.symbol != null;
                    case "air" -> replaced.air != null;
                    case "walk" -> replaced.walk != null;
                    case "tomorrow" -> replaced.tomorrow != null;
                    default -> false;
                };
            }
        }
    }
}
