package dev.leat.processor.problem;

import dev.leat.processor.model.CutOff;
import dev.leat.processor.model.Place;
import java.util.List;

/**
 * A processor makes what nothing takes, and others take what nothing makes.
 *
 * @param made the name of what it makes
 * @param wanted the name that others take
 */
public record MisnamedValue(
        Place place, String made, String maker, CutOff cutOff, String wanted, List<String> consumers)
        implements ValueProblem {
    public MisnamedValue {
        consumers = List.copyOf(consumers);
    }

    @Override
    public String sentence() {
        return maker + " makes `" + made + "`, which nothing takes, but " + Wording.several(consumers)
                + (consumers.size() == 1 ? " takes `" : " take `") + wanted + "`, which nothing makes.";
    }

    @Override
    public List<Fix> fixes() {
        return List.of(fix("name the value `" + wanted + "`"));
    }

    Fix fix(String advice) {
        return new Fix(advice, Wording.processor(wanted, cutOff), place);
    }
}
