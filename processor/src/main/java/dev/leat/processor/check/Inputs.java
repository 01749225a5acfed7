package dev.leat.processor.check;

import dev.leat.Way;
import dev.leat.model.CutOff;
import dev.leat.model.Reach;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.InputOrder;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.MatchProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SheetProblem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a flow takes from outside, each name once and with one type. */
final class Inputs {
    private record Asked(Parameter.OfInput parameter, ProcessorDeclaration by) {
        boolean narrows() {
            return parameter.narrowing() != null;
        }

        boolean takesElements() {
            return parameter.reach() == Reach.EACH;
        }
    }

    private final Typing typing;
    private final InputOrder order;
    private final Map<String, FlowGraph.Input> byName = new LinkedHashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Inputs(FlowDeclaration flow, Makers makers, Typing typing, Secrets secrets) {
        this.typing = typing;
        this.order = flow.inputOrder();
        Map<String, List<Asked>> asked = new LinkedHashMap<>();
        flow.processors().forEach(processor -> {
            for (Parameter parameter : processor.parameters()) {
                if (parameter instanceof Parameter.OfInput input) {
                    asked.computeIfAbsent(input.input(), any -> new ArrayList<>())
                            .add(new Asked(input, processor));
                }
            }
        });
        boolean compared = flow.ways().ask(Way.SHEET) || flow.ways().ask(Way.GRAPH);
        asked.forEach((name, all) -> {
            CutOff cutOff = compared ? cutOff(all) : CutOff.EQUALS;
            if (makers.of(name) != null) {
                return;
            }
            byName.put(name, new FlowGraph.Input(name, type(all), isVarargs(all), secrets.has(name), cutOff));
            if (all.stream().anyMatch(each -> !each.parameter().place().isDeclaration())) {
                elsewhere.add(name);
            }
        });
    }

    /** Of a generic type Java would warn of each such method. */
    private static boolean isVarargs(List<Asked> all) {
        return all.stream()
                .map(Asked::parameter)
                .anyMatch(parameter ->
                        parameter.varargs() && parameter.type().name().indexOf('<') < 0);
    }

    /** When it counts as the same to a sheet, as the first says it: nobody may say anything else. */
    private CutOff cutOff(List<Asked> all) {
        List<Asked> said =
                all.stream().filter(each -> each.parameter().cutOff() != null).toList();
        for (Asked each : said) {
            Asked first = said.get(0);
            if (each.parameter().cutOff() != first.parameter().cutOff()) {
                problems.add(SheetProblem.conflictingCutOffs(
                        each.parameter(),
                        each.by().signature(),
                        first.parameter(),
                        first.by().signature()));
            }
        }
        return said.stream().map(each -> each.parameter().cutOff()).findFirst().orElse(CutOff.EQUALS);
    }

    /** That of who takes it plainly; where nobody does, a sequence of what is taken element by element. */
    private JavaType type(List<Asked> all) {
        List<Asked> plain = all.stream().filter(each -> !each.takesElements()).toList();
        return plain.isEmpty() ? typing.sequenceOf(agreed(all)) : agreed(plain);
    }

    private JavaType agreed(List<Asked> all) {
        List<Asked> whole = all.stream().filter(each -> !each.narrows()).toList();
        if (whole.isEmpty()) {
            return above(all);
        }
        Asked first = whole.get(0);
        for (Asked each : whole) {
            if (!each.parameter().type().equals(first.parameter().type())) {
                problems.add(ValueProblem.conflictingInputs(
                        each.parameter(),
                        each.by().signature(),
                        first.parameter(),
                        first.by().signature()));
            }
        }
        return first.parameter().type();
    }

    /** The type of an input that is only ever matched. */
    private JavaType above(List<Asked> all) {
        JavaType first = all.get(0).parameter().type();
        List<JavaType> types =
                all.stream().map(each -> each.parameter().type()).distinct().toList();
        if (types.size() == 1 && typing.isEnum(first)) {
            return first;
        }
        return typing.sealedAbove(types).orElseGet(() -> {
            Asked unknown = all.get(0);
            problems.add(MatchProblem.unknownInputType(
                    unknown.parameter().place(),
                    unknown.parameter().input(),
                    unknown.by().signature()));
            return JavaType.UNREADABLE;
        });
    }

    /** Whether every parameter that takes the input is written in this compilation. */
    boolean isWritten(String name) {
        return !elsewhere.contains(name);
    }

    FlowGraph.@Nullable Input of(String name) {
        return byName.get(name);
    }

    /** All inputs, those that the flow lists in its order, then the others as they appear. */
    List<FlowGraph.Input> all() {
        return byName.values().stream()
                .sorted(Comparator.comparingInt(input -> order.of(input.name())))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
