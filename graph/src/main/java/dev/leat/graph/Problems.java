package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.value.Types;
import dev.leat.model.NearMisses;
import dev.leat.model.NearMisses.Candidate;
import dev.leat.model.NearMisses.Fit;
import dev.leat.model.Node.Kind;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words the mistakes of graphs. */
final class Problems {
    private Problems() {}

    /** Something takes what is not there. */
    static Problem unknown(Node by, String reading, Key<?> wanted, List<Node> nodes) {
        List<String> details = new ArrayList<>(near(wanted, nodes));
        details.add("Fix: add it, as a step with(step(" + wanted.name() + ", …)) or as an input with(input("
                + wanted.name() + "))");
        return new Problem(
                "UnknownValue",
                where(by) + " " + reading + " '" + wanted.name() + "', but nothing in the graph is called so.",
                details);
    }

    static Problem notThere(String graph, Key<?> wanted, List<Node> nodes) {
        return new Problem(
                "UnknownValue", "The graph " + graph + " has no '" + wanted.name() + "'.", near(wanted, nodes));
    }

    /** One end makes something else than the other takes. */
    static Problem mismatch(Node by, String takes, Node made) {
        return new Problem(
                "TypeMismatch",
                where(by) + " takes '" + made.name() + "' as " + takes + ", but " + where(made) + " makes "
                        + Types.text(made.key().type()) + ".",
                List.of("Fix: take it as " + Types.text(made.key().type()) + ", or put a step between them that makes "
                        + takes));
    }

    static Problem notACondition(Node by, Node asked) {
        return new Problem(
                "NotACondition",
                "The guard of " + where(by) + " asks for '" + asked.name() + "', which is "
                        + Types.text(asked.key().type()) + ".",
                List.of("Fix: ask for a boolean"));
    }

    static Problem wrongResult(Node node, String made) {
        return new Problem(
                "TypeMismatch",
                "'" + node.name() + "' is " + Types.text(node.key().type()) + ", but " + made + " was given for it.",
                List.of());
    }

    static Problem twice(Node first, Node second) {
        return new Problem(
                "DuplicateValue",
                "'" + first.name() + "' is there twice: " + described(first) + " and " + described(second) + ".",
                List.of(
                        "Fix: rename one of them, or give all names of one graph a prefix",
                        "Fix: remove one of them first"));
    }

    static Problem cycle(List<Node> around) {
        List<String> names = around.stream().map(Node::name).toList();
        return new Problem(
                "Cycle",
                "Each of these waits for the next: " + String.join(", ", names) + ".",
                List.of(
                        String.join(" → ", names) + " → " + names.get(0),
                        "Fix: take one of them from the run before, previous(), and give it an initial value"));
    }

    static Problem missingInitial(Node by, Node kept) {
        return new Problem(
                "MissingInitial",
                where(by) + " takes '" + kept.name()
                        + "' from the run before, but nothing says what the first run takes.",
                List.of("Fix: node.initially(call)"));
    }

    static Problem noInput(FlowGraph graph, Key<?> given) {
        return new Problem(
                "UnknownInput",
                "The graph " + graph.name() + " has no input '" + given.name() + "'.",
                near(given, graph.nodes(Kind.INPUT)));
    }

    static Problem noDependency(Node node) {
        String name = node.name();
        boolean input = node.kind() == Kind.INPUT;
        return new Problem(
                "NotADependency",
                "'" + name + "' is no dependency: " + (input ? "each run is given it." : "it is made."),
                List.of(
                        input
                                ? "Fix: inputs.and(" + name + ", value)"
                                : "Fix: graph.replace(" + name + ", Call.of(() -> value))"));
    }

    /** What has no value is asked for one. */
    static Problem noValue(Node node) {
        return node.isEffect() ? makesNone(node) : injected(node);
    }

    private static Problem makesNone(Node effect) {
        return new Problem(
                "NotAValue",
                "'" + effect.name() + "' is an effect, which makes no value.",
                List.of("Fix: ask whether fact(" + effect.name() + ") is there", "Fix: let it return something"));
    }

    static Problem noLoop(Node node) {
        return new Problem("NotALoop", "'" + node.name() + "' is done once, and not for each of something.", List.of());
    }

    /** A step takes what has no value. */
    static Problem takesNone(Node by, Node effect) {
        return new Problem(
                "NotAValue",
                where(by) + " takes '" + effect.name() + "', which is an effect and makes no value.",
                List.of("Fix: replace '" + effect.name() + "' with a step that makes what " + by.name() + " takes"));
    }

    private static Problem injected(Node dependency) {
        return new Problem(
                "NotAValue",
                "'" + dependency.name() + "' is injected, and no value that a run makes or is given.",
                List.of("Fix: take it where it is bound, or from a step that takes it"));
    }

    /** A node in the words of whoever put it there. */
    static String where(Node node) {
        String position = node.calls().stream()
                .map(call -> call.origin().position())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return position.isEmpty() ? "'" + node.name() + "'" : "'" + node.name() + "' (" + position + ")";
    }

    private static String described(Node node) {
        String kind = node.kind().name().toLowerCase(Locale.ROOT);
        return (kind.startsWith("i") ? "an " : "a ") + kind + " of type "
                + Types.text(node.key().type())
                + node.calls().stream()
                        .findFirst()
                        .map(call -> ", made by " + call.origin())
                        .orElse("");
    }

    private static List<String> near(Key<?> wanted, List<Node> nodes) {
        List<Candidate> candidates = nodes.stream()
                .map(node -> new Candidate(node.name(), fit(node.key().type(), wanted.type())))
                .toList();
        return NearMisses.of(wanted.name(), candidates).stream()
                .map(place -> "Near: " + nodes.get(place))
                .toList();
    }

    private static Fit fit(Type there, Type wanted) {
        return there.equals(wanted) ? Fit.SAME : Types.isAssignable(there, wanted) ? Fit.FITTING : Fit.NONE;
    }
}
