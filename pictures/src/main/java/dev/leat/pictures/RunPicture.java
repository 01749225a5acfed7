package dev.leat.pictures;

import dev.leat.graph.Edge;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.Lineage;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.pictures.Box.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws what a run knows by now, and where a value came from. */
final class RunPicture {
    /** What a lambda expression prints, of which the class around it is all that says something. */
    private static final Pattern LAMBDA = Pattern.compile("(?:[\\p{javaJavaIdentifierPart}]{1,200}\\.){0,50}"
            + "([\\p{javaJavaIdentifierPart}]{1,200}?)\\$\\$Lambda[\\p{javaJavaIdentifierPart}./]*(?:@\\p{XDigit}+)?");

    private RunPicture() {}

    static Picture of(Facts run) {
        Picture graph = GraphPicture.of(run.graph());
        Map<String, Fact<?>> facts = new HashMap<>();
        run.facts().forEach(fact -> facts.put(fact.name(), fact));
        Map<Node, StepFailedException> failures = run.failures();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < graph.boxes().size(); i++) {
            Box box = graph.boxes().get(i);
            Node node = run.graph().nodes().get(i);
            Fact<?> fact = facts.get(node.name());
            StepFailedException failure = failures.get(node);
            if (fact != null) {
                boxes.add(box.with(outcome(fact)));
            } else if (failure != null) {
                boxes.add(box.with(Outcome.failed(reason(run, node, failure))));
            } else {
                boxes.add(node.kind() == Node.Kind.DEPENDENCY ? box : box.with(Outcome.missing()));
            }
        }
        List<Edge> edges = run.graph().edges();
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Arrow arrow = graph.arrows().get(i);
            Edge edge = edges.get(i);
            boolean idle = !failures.containsKey(edge.to()) && wentAnotherWay(facts, edge);
            arrows.add(new Arrow(arrow.from(), arrow.to(), arrow.kind(), idle));
        }
        return new Picture(graph.title(), boxes, arrows);
    }

    /** Whether nobody took what the edge comes from, or asked for it. */
    private static boolean wentAnotherWay(Map<String, Fact<?>> facts, Edge edge) {
        Fact<?> to = facts.get(edge.to().name());
        String from = edge.from().name();
        if (edge.kind() == Edge.Kind.GUARD) {
            int asked = to == null || to.way() < 0 ? edge.to().calls().size() : to.way() + 1;
            return !facts.containsKey(from)
                    || edge.to().calls().subList(0, asked).stream()
                            .flatMap(call -> call.guard().conditions())
                            .noneMatch(condition -> condition.name().equals(from));
        }
        boolean previous = edge.kind() == Edge.Kind.PREVIOUS;
        return to == null
                || to.call().stream()
                        .flatMap(call -> call.ports().stream())
                        .noneMatch(port -> port.isPrevious() == previous
                                && port.key().name().equals(from));
    }

    private static Outcome outcome(Fact<?> fact) {
        List<String> took = new ArrayList<>();
        for (Fact<?> from : fact.from()) {
            boolean previous = !from.id().run().equals(fact.id().run());
            took.add(previous ? "previous " + from.name() + " = " + shown(from) : from.name());
        }
        List<String> because = fact.because().stream().map(Fact::name).toList();
        Outcome.Kind kind = fact.isGiven() ? Outcome.Kind.GIVEN : Outcome.Kind.MADE;
        return new Outcome(kind, shown(fact), fact.node().isSecret(), fact.way(), took, because);
    }

    private static String shown(Fact<?> fact) {
        String text = fact.shown();
        return text.contains("$$Lambda") ? LAMBDA.matcher(text).replaceAll("a lambda of $1") : text;
    }

    /** An exception may say what was given to the step: not if that is secret. */
    private static String reason(Facts run, Node node, StepFailedException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        boolean secret = node.isSecret()
                || run.graph().ancestors(node.key()).stream()
                        .anyMatch(each -> each.isSecret() && each.kind() != Node.Kind.DEPENDENCY);
        return secret ? cause.getClass().getSimpleName() : failure.reason();
    }

    static Picture of(Lineage lineage) {
        List<Fact<?>> facts = lineage.facts();
        Map<Fact.Id, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.put(fact.id(), places.size()));
        Map<UUID, Integer> before = new LinkedHashMap<>();
        for (int i = facts.size() - 1; i >= 0; i--) {
            before.putIfAbsent(facts.get(i).id().run(), before.size());
        }
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (Fact<?> fact : facts) {
            int to = boxes.size();
            boxes.add(box(fact, before.getOrDefault(fact.id().run(), 0)));
            for (Fact<?> from : fact.from()) {
                boolean previous = !from.id().run().equals(fact.id().run());
                connect(arrows, places.get(from.id()), to, previous ? Arrow.Kind.PREVIOUS : Arrow.Kind.VALUE);
            }
            fact.because().forEach(because -> connect(arrows, places.get(because.id()), to, Arrow.Kind.GUARD));
        }
        return new Picture(lineage.of().name(), boxes, arrows);
    }

    private static void connect(List<Arrow> arrows, @Nullable Integer from, int to, Arrow.Kind kind) {
        if (from != null) {
            arrows.add(new Arrow(from, to, kind));
        }
    }

    /** With the way that was taken and no other. */
    private static Box box(Fact<?> fact, int runsBefore) {
        Node node = fact.node();
        List<Box.Way> ways = fact.call().map(call -> GraphPicture.way(call, List.of())).stream()
                .toList();
        Box box = GraphPicture.box(node, ways, false).with(outcome(fact));
        return switch (runsBefore) {
            case 0 -> box;
            case 1 -> box.within("the run before");
            default -> box.within(runsBefore + " runs before");
        };
    }
}
