package signals;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link LightFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Light.class)
final class LightFlowBuilder {
    private Replacement<Boolean> night;
    private Replacement<Light.Colour> colour;
    private Replacement<String> walk;
    private Replacement<String> beware;
    private Replacement<Light.Colour> initialColour;

    LightFlowBuilder() {}

    private LightFlowBuilder(LightFlowBuilder original) {
        this.night = original.night;
        this.colour = original.colour;
        this.walk = original.walk;
        this.beware = original.beware;
        this.initialColour = original.initialColour;
    }

    /** Replaces the value {@code night}. */
    public LightFlowBuilder night(boolean night) {
        this.night = new Replacement<>(night);
        return this;
    }

    /** Replaces the value {@code colour}. */
    public LightFlowBuilder colour(Light.Colour colour) {
        this.colour = new Replacement<>(colour);
        return this;
    }

    /** Replaces the value {@code walk}. */
    public LightFlowBuilder walk(String walk) {
        this.walk = new Replacement<>(walk);
        return this;
    }

    /** Replaces the value {@code beware}. */
    public LightFlowBuilder beware(String beware) {
        this.beware = new Replacement<>(beware);
        return this;
    }

    /** Replaces what the first run of a session takes as {@code colour}. */
    public LightFlowBuilder initialColour(Light.Colour initialColour) {
        this.initialColour = new Replacement<>(initialColour);
        return this;
    }

    /** Builds the flow. */
    public LightFlow build() {
        return new Replaced(new LightFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Light.class)
    private static final class Replaced extends LightFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final LightFlowBuilder replaced;

        Replaced(LightFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public LightFlow.Outputs runAfter(Light.Event event, int hour,
                Light.Colour previousColour) {
            LightFlow.Conditions conditions = new LightFlow.Conditions();
            conditions.night = LightFlow.Conditions.known(replaced.night);
            Light.Colour colour = null;
            byte colourBy = 0;
            if (replaced.colour != null) {
                colour = replaced.colour.value();
                colourBy = REPLACED;
            } else if ((previousColour == Light.Colour.RED || previousColour == Light.Colour.GREEN
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
            if (replaced.walk != null) {
                walk = replaced.walk.value();
            } else if (colour == Light.Colour.RED) {
                walk = Light.walk(colour);
            }
            String beware = null;
            if (replaced.beware != null) {
                beware = replaced.beware.value();
            } else if (colour == Light.Colour.DARK) {
                beware = Light.beware(colour);
            }
            return new Outputs(colour, walk, beware, colourBy, conditions);
        }

        @Override
        public LightFlowSession open() {
            Light.Colour colour = replaced.initialColour == null ? Light.dark()
                    : replaced.initialColour.value();
            return new LightFlowSession(this, colour);
        }

        @Override
        public LightFlow.Current current(Light.Colour colour) {
            String walk = null;
            if (replaced.walk != null) {
                walk = replaced.walk.value();
            } else if (colour == Light.Colour.RED) {
                walk = Light.walk(colour);
            }
            String beware = null;
            if (replaced.beware != null) {
                beware = replaced.beware.value();
            } else if (colour == Light.Colour.DARK) {
                beware = Light.beware(colour);
            }
            return new Current(colour, walk, beware);
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Light.class)
        private final class Outputs extends LightFlow.Outputs {
            Outputs(Light.Colour colour, String walk, String beware, byte colourBy,
                    Conditions conditions) {
                super(colour, walk, beware, colourBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "walk" -> replaced.walk != null;
                    case "beware" -> replaced.beware != null;
                    default -> false;
                };
            }
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Light.class)
        private final class Current extends LightFlow.Current {
            Current(Light.Colour colour, String walk, String beware) {
                super(colour, walk, beware);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "walk" -> replaced.walk != null;
                    case "beware" -> replaced.beware != null;
                    default -> false;
                };
            }
        }
    }
}
