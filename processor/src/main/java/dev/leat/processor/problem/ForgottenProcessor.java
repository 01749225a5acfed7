package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import dev.leat.processor.model.PlainMethod;
import java.util.List;

/** A method that would make what others take, if it were annotated. */
public record ForgottenProcessor(PlainMethod method, List<String> consumers) implements ValueProblem {
    public ForgottenProcessor {
        consumers = List.copyOf(consumers);
    }

    @Override
    public Place place() {
        return method.place();
    }

    @Override
    public String sentence() {
        return method.signature() + " would make `" + method.name() + "`, which " + Wording.several(consumers)
                + (consumers.size() == 1 ? " takes" : " take") + ", but it is not annotated with @Processor.";
    }

    @Override
    public List<Fix> fixes() {
        return List.of(
                new Fix(method.isPrivate() ? "delete `private` and annotate it" : "annotate it", Wording.PROCESSOR));
    }
}
