package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.model.NearMisses.Candidate;
import dev.leat.model.NearMisses.Fit;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Finds what the user may have meant by a name that nobody makes. */
final class NearValues {
    private final Collection<Maker> makers;
    private final Collection<FlowGraph.Input> inputs;
    private final Typing typing;

    NearValues(Collection<Maker> makers, Collection<FlowGraph.Input> inputs, Typing typing) {
        this.makers = makers;
        this.inputs = inputs;
        this.typing = typing;
    }

    List<NearMiss> of(String name, JavaType type) {
        List<NearMiss> all = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (FlowGraph.Input input : inputs) {
            add(name, type, input.name(), input.type(), "", all, candidates);
        }
        for (Maker maker : makers) {
            if (!maker.type().equals(JavaType.UNREADABLE) && !maker.isEffect()) {
                add(name, type, maker.value(), maker.type(), maker.signature(), all, candidates);
            }
        }
        return NearMisses.of(name, candidates).stream().map(all::get).toList();
    }

    /**
     * Those that fit in another way than as what they are.
     *
     * @param type of what takes them
     */
    List<NearMiss> fitting(String name, JavaType type, Predicate<JavaType> fits) {
        List<NearMiss> all = new ArrayList<>();
        for (FlowGraph.Input input : inputs) {
            if (fits.test(input.type())) {
                all.add(fitting(name, input.name(), input.type(), type, ""));
            }
        }
        for (Maker maker : makers) {
            if (!maker.type().equals(JavaType.UNREADABLE) && !maker.isEffect() && fits.test(maker.type())) {
                all.add(fitting(name, maker.value(), maker.type(), type, maker.signature()));
            }
        }
        List<Candidate> candidates = all.stream()
                .map(miss -> new Candidate(miss.name(), Fit.FITTING))
                .toList();
        return NearMisses.of(name, candidates).stream().map(all::get).toList();
    }

    private static NearMiss fitting(String name, String candidate, JavaType made, JavaType type, String origin) {
        List<String> reasons = new ArrayList<>();
        if (NearMisses.similar(name, candidate)) {
            reasons.add("similar name");
        }
        reasons.add("its type fits");
        return new NearMiss(candidate, made, type, origin, reasons);
    }

    private void add(
            String name,
            JavaType type,
            String candidate,
            JavaType made,
            String origin,
            List<NearMiss> all,
            List<Candidate> candidates) {
        List<String> reasons = new ArrayList<>();
        if (candidate.equals(name)) {
            reasons.add("same name");
        } else if (NearMisses.similar(name, candidate)) {
            reasons.add("similar name");
        }
        Fit fit = Fit.FITTING;
        boolean fits = typing.assignable(made, type);
        if (made.equals(type)) {
            fit = Fit.SAME;
            reasons.add("same type");
        } else if (fits) {
            reasons.add("its type fits");
        } else if (typing.element(made).filter(type::equals).isPresent()) {
            reasons.add("wraps " + type);
        } else {
            fit = Fit.NONE;
        }
        candidates.add(new Candidate(candidate, fit));
        all.add(new NearMiss(candidate, made, fits ? type : made, origin, reasons));
    }
}
