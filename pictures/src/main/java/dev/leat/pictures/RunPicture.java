package dev.leat.pictures;

import dev.leat.graph.Call;
import dev.leat.graph.Key;
import dev.leat.graph.Narrowing;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.Lineage;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Edge;
import dev.leat.model.Node.Kind;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.pictures.Box.Outcome;
import dev.leat.pictures.Box.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what a run knows by now, and where a value came from. */
final class RunPicture {
    /** What a lambda expression prints, of which the class around it is all that says something. */
    private static final Pattern LAMBDA = Pattern.compile("(?:[\\p{javaJavaIdentifierPart}]{1,200}\\.){0,50}"
            + "([\\p{javaJavaIdentifierPart}]{1,200}?)\\$\\$Lambda[\\p{javaJavaIdentifierPart}./]*(?:@\\p{XDigit}+)?");

    private RunPicture() {}

    static Picture of(Facts run) {
        Picture graph = FlowPicture.of(run.graph().description());
        Map<String, Fact<?>> facts = new HashMap<>();
        run.facts().forEach(fact -> facts.put(fact.name(), fact));
        Map<Node, StepFailedException> failures = run.failures();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < graph.boxes().size(); i++) {
            Box box = graph.boxes().get(i);
            Optional<Node> found = run.graph().find(graph.boxes().get(i).name());
            if (found.isEmpty()) {
                boxes.add(box); // Made for elements, of which there may be many.
                continue;
            }
            Node node = found.get();
            Fact<?> fact = facts.get(node.name());
            StepFailedException failure = failures.get(node);
            if (fact != null) {
                boxes.add(box.with(outcome(fact)));
            } else if (failure != null) {
                boxes.add(box.with(Outcome.failed(reason(run, node, failure))));
            } else {
                boxes.add(node.kind() == Kind.DEPENDENCY ? box : box.with(Outcome.missing()));
            }
        }
        List<Optional<Node>> names =
                graph.boxes().stream().map(box -> run.graph().find(box.name())).toList();
        List<Arrow> arrows = graph.arrows().stream()
                .map(arrow -> new Arrow(arrow.from(), arrow.to(), arrow.kind(), isIdle(arrow, run, facts, names)))
                .toList();
        return new Picture(graph.title(), boxes, arrows);
    }

    /** Whether nobody took what the arrow comes from, or asked for it. */
    private static boolean isIdle(Arrow arrow, Facts run, Map<String, Fact<?>> facts, List<Optional<Node>> names) {
        Optional<Node> found = names.get(arrow.to());
        if (found.isEmpty() || names.get(arrow.from()).isEmpty()) {
            return false;
        }
        Node reader = found.get();
        Fact<?> to = facts.get(reader.name());
        String from = names.get(arrow.from()).get().name();
        if (run.failures().containsKey(reader)) {
            return false;
        }
        if (arrow.kind() == Edge.Kind.GUARD) {
            int asked = to == null || to.way() < 0 ? reader.calls().size() : to.way() + 1;
            return !facts.containsKey(from)
                    || reader.calls().subList(0, asked).stream()
                            .flatMap(call -> call.guard().conditions())
                            .noneMatch(condition -> condition.name().equals(from));
        }
        boolean previous = arrow.kind() == Edge.Kind.PREVIOUS;
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
                        .anyMatch(each -> each.isSecret() && each.kind() != Kind.DEPENDENCY);
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
                connect(arrows, places.get(from.id()), to, previous ? Edge.Kind.PREVIOUS : Edge.Kind.VALUE);
            }
            fact.because().forEach(because -> connect(arrows, places.get(because.id()), to, Edge.Kind.GUARD));
        }
        return new Picture(lineage.of().name(), boxes, arrows);
    }

    private static void connect(List<Arrow> arrows, @Nullable Integer from, int to, Edge.Kind kind) {
        if (from != null) {
            arrows.add(new Arrow(from, to, kind, false));
        }
    }

    /** With the way that was taken and no other. */
    private static Box box(Fact<?> fact, int runsBefore) {
        Node node = fact.node();
        List<Way> ways = fact.call().map(RunPicture::way).stream().toList();
        Box box = FlowPicture.box(
                        node.name(),
                        node.key().typeName(),
                        node.kind(),
                        ways,
                        false,
                        node.initial().isPresent() ? Box.NEXT_RUN : "")
                .with(outcome(fact));
        return switch (runsBefore) {
            case 0 -> box;
            case 1 -> box.within("the run before");
            default -> box.within(runsBefore + " runs before");
        };
    }

    private static Way way(Call<?> call) {
        Stream<String> narrowed = call.ports().stream()
                .filter(port -> !(port.narrowing() instanceof Narrowing.None))
                .map(Port::toString);
        String method = call.origin().method();
        return new Way(
                method.isEmpty() ? Way.LAMBDA : method,
                call.origin().position(),
                call.origin().documentation(),
                List.of(),
                Way.joined(narrowed, call.guard().over(Key::name).toString()));
    }
}
