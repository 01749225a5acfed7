package dev.leat.processor.problem;

import dev.leat.processor.model.Nature;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter names a value that nothing makes.
 *
 * @param consumers who takes it: first the signature of the processor whose parameter it is
 * @param notes what explains it, beside what is near
 * @param nature what its type is for
 * @param misnamed a processor that may be meant to make it, if any
 */
public record UnknownValue(
        Parameter.OfValue parameter,
        List<String> consumers,
        String flow,
        List<NearMiss> near,
        List<String> notes,
        Nature nature,
        @Nullable MisnamedValue misnamed)
        implements ValueProblem {
    public UnknownValue {
        consumers = List.copyOf(consumers);
        near = List.copyOf(near);
        notes = List.copyOf(notes);
    }

    @Override
    public Place place() {
        return parameter.place();
    }

    @Override
    public String sentence() {
        return Wording.several(consumers) + (consumers.size() == 1 ? " takes `" : " take `") + parameter.value()
                + "`, but nothing in " + flow + " makes a value of that name.";
    }

    @Override
    public List<String> details() {
        return Stream.concat(near.stream().map(NearMiss::toString), notes.stream())
                .toList();
    }

    @Override
    public List<Fix> fixes() {
        List<Fix> fixes = new ArrayList<>();
        if (!parameter.place().isDeclaration()) {
            if (misnamed != null) {
                fixes.add(misnamed.fix("if it is what " + misnamed.maker() + " makes"));
            }
            fixes.addAll(OfferedMakers.fixes(parameter.type(), parameter.value(), near));
            return fixes;
        }
        for (NearMiss miss : near) {
            add("take the " + (miss.isInput() ? "input `" : "value `") + miss.name() + "`", take(miss), fixes);
        }
        if (misnamed != null) {
            fixes.add(misnamed.fix("if it is what " + misnamed.maker() + " makes"));
        }
        if (nature == Nature.SERVICE) {
            add("if it is injected", injected(), fixes);
        }
        add("if it comes from outside the flow", given(), fixes);
        if (nature == Nature.UNKNOWN) {
            add("if it is injected", injected(), fixes);
        }
        return fixes;
    }

    private void add(String advice, String code, List<Fix> fixes) {
        if (fixes.stream().noneMatch(fix -> fix.code().equals(code))) {
            fixes.add(new Fix(advice + (consumers.size() == 1 ? "" : ", in each of the " + consumers.size()), code));
        }
    }

    private String take(NearMiss miss) {
        return (miss.isInput() ? Wording.INPUT : "") + Wording.taken(parameter, miss.name(), miss.takenAs());
    }

    private String given() {
        return Wording.given(parameter, parameter.value());
    }

    private String injected() {
        return Wording.DEPENDS + Wording.declaration(parameter.type(), parameter.name());
    }
}
