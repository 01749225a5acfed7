package dev.leat.processor.way;

import dev.leat.model.Guard;
import dev.leat.model.Guard.Is;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.plan.ConditionPlan;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes the method of {@code Outputs} that tells which of its alternatives made each value, and which other guarded
 * processors ran. It finds that out from what the run kept anyway, so that a run pays nothing for it.
 *
 * @param steps that the run may make
 * @param inOutputs from the outputs to a value or marker
 * @param apart the class of the outputs, where one beside their own methods tells it; empty where they do
 */
public record FiredWriter(
        Plan plan, List<Step> steps, Source source, UnaryOperator<String> inOutputs, Optional<String> apart) {
    /** The class that tells it for long flows: half of what {@code Outputs} would be, which most runs need not load. */
    public static final String APART = "FiredRules";

    private static final ClassName FIRED = new ClassName("dev.leat.runtime", "Fired");

    /** The most rules and reasons that one method looks at: more would not fit a class file's 64 KiB. */
    private static final int MOST_IN_METHOD = 800;

    /** A processor of a step, by its number. */
    private record Rule(Step step, int number) {
        Alternative alternative() {
            return step.alternatives().get(number - 1);
        }

        /** Whether there are runs in which it does not run. */
        boolean isTold() {
            return step.alternatives().size() > 1 || alternative().requirement().isDeclared();
        }

        int size() {
            Requirement requirement = alternative().requirement();
            return 3 + requirement.matches().size() + requirement.conditions().size();
        }
    }

    public void add() {
        List<List<Rule>> parts = parts();
        if (parts.isEmpty()) {
            return;
        }
        String list = source.names().of(List.class) + "<" + source.names().of(FIRED) + ">";
        source.gap();
        source.javadoc(List.of(
                "Which of its alternatives made each value, and which other guarded processors ran: in the order",
                "of the run, why, and with what result."));
        source.method("public ", list, "fired");
        apart.ifPresent(outputs -> {
            source.line("return " + APART + ".fired(this);").close().gap();
            source.javadoc("Tells what fired. Loaded when somebody asks: it would be half of the class around it.");
            source.type("private static final class " + APART);
            source.method("static ", list, "fired", outputs + " outputs");
        });
        source.line(list + " fired = new " + source.names().of(ArrayList.class) + "<>();");
        for (int part = 1; part <= parts.size() && parts.size() > 1; part++) {
            source.line("addFired" + part + "(fired" + (apart.isPresent() ? ", outputs" : "") + ");");
        }
        Tellers tellers = new Tellers();
        if (parts.size() == 1) {
            parts.get(0).forEach(rule -> add(rule, tellers));
        }
        source.line("return fired;").close();
        for (int part = 1; part <= parts.size() && parts.size() > 1; part++) {
            List<String> parameters = new ArrayList<>(List.of(list + " fired"));
            apart.ifPresent(outputs -> parameters.add(outputs + " outputs"));
            String modifiers = apart.isPresent() ? "private static " : "private ";
            source.gap().method(modifiers, "void", "addFired" + part, parameters, List.of());
            parts.get(part - 1).forEach(rule -> add(rule, tellers));
            source.close();
        }
        if (apart.isPresent()) {
            source.close();
        }
    }

    /** To a value or marker. */
    private String path(String name) {
        return outputs() + inOutputs.apply(name);
    }

    private String outputs() {
        return apart.isPresent() ? "outputs." : "";
    }

    private List<List<Rule>> parts() {
        List<Rule> told = new ArrayList<>();
        for (Step step : steps) {
            for (int number = 1; number <= step.alternatives().size() && !step.isCondition(); number++) {
                Rule rule = new Rule(step, number);
                if (rule.isTold()) {
                    told.add(rule);
                }
            }
        }
        return Splitter.split(told, Rule::size, MOST_IN_METHOD);
    }

    private void add(Rule rule, Tellers tellers) {
        Step step = rule.step();
        String marker = plan.conditions().markers().getOrDefault(step.value(), "");
        if (rule.alternative().isComponent()) {
            return;
        }
        boolean always = isCertain(step);
        if (!always) {
            source.open("if (" + ran(step, marker, rule.number()) + ")");
        }
        List<String> arguments = new ArrayList<>();
        arguments.add("\"" + step.value() + "\"");
        arguments.add("\"" + rule.alternative().processor().signature() + "\"");
        arguments.add(result(step));
        arguments.addAll(tellers.reasons(rule.alternative().requirement()));
        source.line("fired.add(" + source.names().of(FIRED) + ".because(" + String.join(",\n", arguments) + "));");
        if (!always) {
            source.close();
        }
    }

    /** Whether its one processor always runs, guarded as it is. */
    private static boolean isCertain(Step step) {
        return step.isChoice() && step.covers() && step.alternatives().size() == 1;
    }

    /** What is kept is given to {@code Current}, and there. */
    private boolean isMade(Step step) {
        return steps.stream().anyMatch(made -> made.value().equals(step.value()));
    }

    private String ran(Step step, String marker, int number) {
        if (!marker.isEmpty()) {
            return path(marker) + " == " + number;
        }
        return path(step.value()) + " != null";
    }

    /** What the accessor gives, but never in an {@code Optional}; nothing secret, since the list is soon a text. */
    private String result(Step step) {
        if (step.isSecret()) {
            return "null";
        }
        String value = path(step.value());
        if (!step.type().isOptional()) {
            return value;
        }
        String content = value + ".orElse(null)";
        return step.nullable() == null ? content : value + " == null\n? null\n: " + content;
    }

    /** Words why a guard held. */
    private final class Tellers {
        private final Map<String, String> fields = new HashMap<>();
        private final Map<String, Step> all = new HashMap<>();
        private final Map<String, String> inputs = new HashMap<>();

        Tellers() {
            for (ConditionPlan condition : plan.conditions().all()) {
                fields.put(condition.name(), outputs() + plan.conditions().variable() + "." + condition.field());
            }
            plan.graph().steps().forEach(step -> all.put(step.value(), step));
            for (int i = 0; i < plan.inputs().size(); i++) {
                inputs.put(
                        plan.graph().inputs().get(i).name(),
                        plan.inputs().get(i).name());
            }
        }

        /** Java expressions that give a reason, or null where it is none. */
        List<String> reasons(Requirement requirement) {
            Set<String> reasons = new LinkedHashSet<>();
            requirement.matches().forEach(match -> reasons.add("\"" + match + "\""));
            collect(requirement.guard(), reasons);
            return List.copyOf(reasons);
        }

        private void collect(Guard<String> formula, Set<String> reasons) {
            if (formula instanceof Is<String> is) {
                reasons.add(literal(is.condition(), is.holds()));
            }
            formula.operands().forEach(operand -> collect(operand, reasons));
        }

        private String literal(String name, boolean holds) {
            String text = holds ? "\"" + name + "\"" : "\"!" + name + "\"";
            String field = fields.get(name);
            if (field != null) {
                return field + (holds ? " == Conditions.HOLDS ? " : " == Conditions.FAILS ? ") + text + " : null";
            }
            Step step = all.get(name);
            String value =
                    step == null ? outputs() + plan.conditions().variable() + "." + inputs.get(name) : path(name);
            String marker =
                    step != null && isMade(step) ? plan.conditions().markers().getOrDefault(name, "") : "";
            String present = marker.isEmpty() ? "" : path(marker) + " != 0 && ";
            return present + (holds ? "" : "!") + value + " ? " + text + " : null";
        }
    }
}
