package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.model.Reach;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.problem.EffectProblem;
import dev.leat.processor.problem.KeepProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what outputs have of loops, and that something is wanted of each loop. */
final class Keeping {
    private static final int MOST_NEAR = 3;

    private final FlowDeclaration flow;
    private final Makers makers;
    private final Inputs inputs;
    private final Guards guards;
    private final Scopes scopes;
    private final List<Loop> loops;
    private final Set<String> taken;

    Keeping(FlowDeclaration flow, Makers makers, Inputs inputs, Guards guards, Scopes scopes, List<Loop> loops) {
        this.flow = flow;
        this.makers = makers;
        this.inputs = inputs;
        this.guards = guards;
        this.scopes = scopes;
        this.loops = loops;
        taken = flow.parameters().map(Parameter::taken).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Mention mention : flow.keep()) {
            Maker maker = makers.of(mention.name());
            if (!known.add(mention.name())) {
                problems.add(KeepProblem.duplicateKept(mention, flowName()));
            } else if (maker == null && flow.valuesKnown()) {
                problems.add(KeepProblem.unknownKept(
                        mention, flowName(), inputs.of(mention.name()) != null, near(mention.name())));
            } else if (maker != null && maker.isEffect()) {
                problems.add(EffectProblem.effectIsTaken(mention, "keep", maker.made()));
            } else if (maker != null && scopes.of(mention.name()).equals(Scopes.RUN)) {
                problems.add(KeepProblem.keptAnyway(mention));
            }
        }
        loops.forEach(loop -> checkRejected(loop, known, problems));
        checkTargets(known, problems);
        if (problems.isEmpty()) {
            problems.addAll(unused());
        }
        return problems;
    }

    /** All that are made of a value are one, if they are kept. */
    private void checkTargets(Set<String> kept, List<Problem> problems) {
        for (Target target : flow.ways().targets()) {
            String sequence = scopes.of(target.value());
            if (!sequence.equals(Scopes.RUN) && !kept.contains(target.value())) {
                problems.add(KeepProblem.targetOfElements(
                        target.place(), target.value(), sequence, kept(List.of(target.value()))));
            }
        }
    }

    private String flowName() {
        return flow.type().shortName();
    }

    private List<NearMiss> near(String name) {
        return makers.all().stream()
                .filter(maker -> !maker.type().equals(JavaType.UNREADABLE) && !maker.isEffect())
                .filter(maker -> !scopes.of(maker.value()).equals(Scopes.RUN))
                .filter(maker -> NearMisses.similar(name, maker.value()))
                .limit(MOST_NEAR)
                .map(maker -> new NearMiss(
                        maker.value(), maker.type(), maker.type(), maker.signature(), List.of("similar name")))
                .toList();
    }

    /** What is rejected in a run has an accessor; further inside nobody would know of it. */
    private void checkRejected(Loop loop, Set<String> known, List<Problem> problems) {
        String name = loop.rejected();
        if (name.isEmpty() || loop.around().equals(Scopes.RUN) || taken.contains(name) || known.contains(name)) {
            return;
        }
        flow.parameters()
                .map(Parameter::rejected)
                .filter(mention -> mention != null && mention.name().equals(name))
                .findFirst()
                .ifPresent(mention ->
                        problems.add(KeepProblem.unusedRejected(mention, loop.sequence(), kept(List.of(name)))));
    }

    private List<String> kept(List<String> more) {
        return Stream.concat(flow.keep().stream().map(Mention::name), more.stream())
                .distinct()
                .toList();
    }

    private List<Problem> unused() {
        Set<String> wanted = wanted();
        List<Problem> unused = new ArrayList<>();
        for (Loop loop : loops) {
            boolean isOutermost = loop.around().equals(Scopes.RUN) || wanted.contains(loop.around());
            if (!wanted.contains(loop.sequence()) && isOutermost) {
                List<String> leaves = leaves(loop.sequence());
                flow.parameters()
                        .filter(parameter -> parameter.reach() == Reach.EACH
                                && parameter.taken().equals(loop.sequence()))
                        .findFirst()
                        .filter(any -> !leaves.isEmpty())
                        .ifPresent(parameter ->
                                unused.add(KeepProblem.unusedLoop(parameter, loop.sequence(), kept(leaves))));
            }
        }
        return unused;
    }

    /** What is made in a loop for nobody. */
    private List<String> leaves(String loop) {
        return flow.processors()
                .map(ProcessorDeclaration::value)
                .distinct()
                .filter(value -> scopes.encloses(loop, scopes.of(value)))
                .filter(value -> !taken.contains(value) && !guards.isAsked(value))
                .toList();
    }

    /** The loops of which something is wanted further out, or that have an effect. */
    private Set<String> wanted() {
        Set<String> wanted = new LinkedHashSet<>();
        flow.processors().forEach(processor -> {
            String scope = scopes.of(processor.value());
            if (processor.isEffect()) {
                wanted.addAll(scopes.outward(scope));
            }
            for (Parameter parameter : processor.parameters()) {
                String value = parameter.taken();
                if (parameter.reach().isResult()) {
                    addWithin(scopes.gathered(value, parameter.reach(), scope), value, wanted);
                } else if (parameter.reach() == Reach.PREVIOUS
                        && !scopes.of(value).equals(Scopes.RUN)) {
                    addWithin(scopes.keeper(value), value, wanted);
                }
            }
        });
        flow.keep().forEach(mention -> wanted.addAll(scopes.outward(scopes.of(mention.name()))));
        loops.stream().filter(loop -> !loop.rejected().isEmpty()).forEach(loop -> wanted.add(loop.sequence()));
        return wanted;
    }

    private void addWithin(String scope, String value, Set<String> wanted) {
        List<String> outward = scopes.outward(scopes.of(value));
        wanted.addAll(outward.subList(0, Math.max(0, outward.indexOf(scope))));
    }
}
