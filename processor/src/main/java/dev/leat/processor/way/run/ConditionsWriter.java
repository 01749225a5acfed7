package dev.leat.processor.way.run;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.plan.ConditionPlan;
import dev.leat.processor.plan.GivenParameter;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.Chain;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.ConditionFailure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the nested class {@code Conditions}. */
public record ConditionsWriter(Plan plan, Source source) {
    private static final ClassName REPLACEMENT = new ClassName("dev.leat.runtime", "Replacement");

    private static final Expression HOLDS = new Expression.Name("HOLDS");
    private static final Expression FAILS = new Expression.Name("FAILS");

    public void add() {
        source.gap().javadoc("What a run knows of its conditions: each is evaluated once, when first asked for.");
        source.type("static final class Conditions");
        if (remembered().findAny().isPresent()) {
            source.line("static final byte HOLDS = 1;").line("static final byte FAILS = 2;");
            if (plan.conditions().all().stream().anyMatch(ConditionPlan::mayBeAbsent)) {
                source.line("static final byte ABSENT = 3;");
            }
        }
        plan.conditions().inputs().forEach(input -> source.line("final boolean " + input.name() + ";"));
        plan.conditions()
                .shared()
                .forEach(value -> source.line(source.names().of(value.type()) + " " + value.name() + ";"));
        remembered().forEach(condition -> source.line("byte " + condition.field() + ";"));
        if (remembered().findAny().isPresent() || !plan.conditions().inputs().isEmpty()) {
            addConstructor();
        }
        if (plan.isReplaceable() && remembered().findAny().isPresent()) {
            addKnown();
        }
        plan.conditions().all().forEach(this::addCondition);
        source.close();
    }

    private Stream<ConditionPlan> remembered() {
        return plan.conditions().all().stream().filter(ConditionPlan::isRemembered);
    }

    private void addConstructor() {
        List<String> parameters = plan.conditions().inputs().stream()
                .map(input -> "boolean " + input.name())
                .toList();
        source.gap().storingConstructor("", "Conditions", parameters);
    }

    private void addKnown() {
        String replacement =
                source.names().of(REPLACEMENT) + "<" + source.names().of(Boolean.class) + ">";
        source.gap().javadoc("What a test's replacement says, if there is one.");
        source.method("static ", "byte", "known", replacement + " replacement");
        source.open("if (replacement == null)").line("return 0;").close();
        source.line("return replacement.value() ? HOLDS : FAILS;").close();
    }

    private void addCondition(ConditionPlan condition) {
        List<String> parameters = condition.taken().stream()
                .map(taken -> parameter(taken.parameter()))
                .toList();
        String arguments = condition.taken().stream()
                .map(taken -> taken.parameter().name())
                .collect(Collectors.joining(",\n"));
        String type = condition.mayBeAbsent() ? "byte" : "boolean";
        String field = condition.field();
        String failure = plan.conditions().failure();
        ConditionFailure failed = new ConditionFailure(source);
        if (!condition.isRemembered()) {
            addCalled(condition, parameters, failed);
            return;
        }
        source.gap().method("", type, field, parameters, List.of());
        source.line("return " + field + " == 0 ? " + condition.decide() + "(" + arguments + ") : " + field
                + (condition.mayBeAbsent() ? "" : " == HOLDS") + ";");
        source.close().gap();
        source.method("private ", type, condition.decide(), parameters, List.of());
        source.open("try");
        addDecision(condition, 0, arguments);
        if (condition.asksOthers()) {
            source.next("catch (" + failed.type() + " " + failure + ")").line("throw " + failure + ";");
        }
        source.next("catch (" + source.names().of(Exception.class) + " " + failure + ")");
        source.line("throw " + failed.made(condition.name(), condition.mayQuoteSecrets(), failure) + ";");
        source.close();
        source.line("return " + field + (condition.mayBeAbsent() ? "" : " == HOLDS") + ";")
                .close();
        for (int part = 1; part < condition.attempts().size(); part++) {
            String method = condition.attempts().get(part).method();
            source.gap().method("private ", "void", method, parameters, List.of(JavaType.EXCEPTION));
            addDecision(condition, part, arguments);
            source.close();
        }
    }

    private void addCalled(ConditionPlan condition, List<String> parameters, ConditionFailure failed) {
        String failure = plan.conditions().failure();
        source.gap().method("static ", "boolean", condition.field(), parameters, List.of());
        source.open("try");
        Expression call = condition.attempts().get(0).alternatives().get(0).call();
        source.line("return " + Code.of(source).spelled(call) + ";");
        source.next("catch (" + source.names().of(Exception.class) + " " + failure + ")");
        source.line("throw " + failed.made(condition.name(), condition.mayQuoteSecrets(), failure) + ";");
        source.close().close();
    }

    /** Some of the alternatives; where none of them is taken, the next method has more. */
    private void addDecision(ConditionPlan condition, int part, String arguments) {
        String field = condition.field();
        Code code = Code.of(source);
        Chain chain = new Chain(source);
        List<Alternative> alternatives = condition.attempts().get(part).alternatives();
        for (Alternative alternative : alternatives) {
            chain.when(alternative.test());
            code.askFirst(alternative);
            source.line(field + " = " + code.spelled(new Expression.Choice(alternative.call(), HOLDS, FAILS)) + ";");
        }
        boolean certain = Alternative.cover(alternatives);
        if (!certain && part + 1 < condition.attempts().size()) {
            chain.otherwise();
            source.line(condition.attempts().get(part + 1).method() + "(" + arguments + ");");
        } else if (!certain) {
            chain.otherwise();
            source.line(field + " = ABSENT;");
        }
        chain.end();
    }

    private String parameter(GivenParameter parameter) {
        String type = switch (parameter.kind()) {
            case FLOW -> plan.flow().generatedName();
            case ON_DEMAND -> source.names().onDemand(parameter.type());
            default -> source.names().of(parameter.type());
        };
        return type + " " + parameter.name();
    }
}
