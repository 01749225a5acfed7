package dev.leat.processor.check;

import dev.leat.model.Guard;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.guard.ParseProblem;
import dev.leat.processor.guard.Parsed;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.EffectProblem;
import dev.leat.processor.problem.GuardProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what guards processors, and finds the conditions that it names. */
final class Guards {
    /** Of one guard: the code that asks for more would be too long for HotSpot, and in the end for a class file. */
    private static final int MOST_NAMES = 250;

    /** What stands between the names in a guard that cannot be read. */
    private static final String NO_NAME = "\\P{javaJavaIdentifierPart}+";

    private final Makers makers;
    private final Inputs inputs;
    private final MissingValues missing;

    /** What the next run takes is made in each, whether a guard asks for it or not. */
    private final Set<String> kept;

    private final Map<Integer, Formula> formulas = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Guards(FlowDeclaration flow, Makers makers, Inputs inputs, MissingValues missing) {
        this.makers = makers;
        this.inputs = inputs;
        this.missing = missing;
        this.kept = flow.parameters()
                .filter(Parameter.OfPrevious.class::isInstance)
                .map(Parameter::taken)
                .collect(Collectors.toSet());
        int index = 0;
        for (ProcessorDeclaration processor : flow.processors().toList()) {
            if (processor.guarding() != null) {
                read(processor, processor.guarding(), index);
            }
            index++;
        }
    }

    private void read(ProcessorDeclaration processor, Guarding guarding, int index) {
        Parsed parsed = Formula.parse(guarding.expression());
        if (parsed instanceof ParseProblem problem) {
            Stream.of(guarding.expression().split(NO_NAME, -1))
                    .filter(name -> makers.of(name) != null)
                    .forEach(asked::add);
            problems.add(GuardProblem.badGuard(
                    guarding.place(),
                    processor.signature(),
                    guarding.expression(),
                    problem.offset(),
                    problem.found(),
                    problem.expected(),
                    problem.hint(),
                    problem.near()));
            return;
        }
        Formula formula = (Formula) parsed;
        List<Formula> names = formula.names();
        if (names.size() > MOST_NAMES) {
            problems.add(GuardProblem.guardTooLong(guarding.place(), processor.signature(), names.size(), MOST_NAMES));
            return;
        }
        Set<String> told = new HashSet<>();
        for (Formula name : names) {
            if (told.add(name.text())) {
                resolve(name, processor, guarding, index);
            }
        }
        formulas.put(index, formula);
    }

    private void resolve(Formula name, ProcessorDeclaration processor, Guarding guarding, int index) {
        Maker maker = makers.of(name.text());
        FlowGraph.Input input = inputs.of(name.text());
        if (maker != null && maker.isEffect()) {
            problems.add(EffectProblem.effectIsTaken(guarding.place(), processor.signature(), maker.made()));
        } else if (maker != null) {
            boolean here = maker.processor().place().isDeclaration();
            resolve(name, maker.type(), maker.signature(), here, processor, guarding);
            if (!maker.isComponent()) {
                asked.add(name.text());
            }
        } else if (input != null) {
            resolve(name, input.type(), "", inputs.isWritten(name.text()), processor, guarding);
        } else {
            missing.ask(name.text(), new Asker.Guarded(name, guarding, processor, index));
        }
    }

    /** @param maker empty for an input */
    private void resolve(
            Formula name,
            JavaType type,
            String maker,
            boolean isMadeHere,
            ProcessorDeclaration processor,
            Guarding guarding) {
        if (!type.equals(JavaType.BOOLEAN) && !type.equals(JavaType.UNREADABLE)) {
            problems.add(GuardProblem.notACondition(
                    guarding.place(),
                    processor.signature(),
                    name.text(),
                    guarding.expression(),
                    name.start(),
                    type,
                    maker,
                    isMadeHere));
        }
    }

    /** What guards a processor. */
    Guard<String> of(int processor) {
        Formula formula = formulas.get(processor);
        return formula == null ? Guard.always() : formula.guard();
    }

    /** Whether some guard asks for the value, which a processor makes. */
    boolean isAsked(String value) {
        return asked.contains(value);
    }

    boolean isKept(String value) {
        return kept.contains(value);
    }

    /** Whether it is made when a guard asks for it. */
    boolean isCondition(String value) {
        return isAsked(value) && !isKept(value);
    }

    /** The values that guards ask for. */
    Set<String> asked() {
        return asked;
    }

    /** The processors that make the conditions which the processor's guard asks for. */
    List<Integer> needs(int processor) {
        Formula formula = formulas.get(processor);
        return formula == null
                ? List.of()
                : formula.names().stream()
                        .map(Formula::text)
                        .distinct()
                        .flatMap(name -> makers.alternatives(name).stream())
                        .map(Maker::index)
                        .toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
