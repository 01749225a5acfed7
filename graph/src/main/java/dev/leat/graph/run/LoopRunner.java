package dev.leat.graph.run;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Loop;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.fact.Elements;
import dev.leat.graph.fact.Elements.Element;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.fact.Surroundings;
import dev.leat.model.Node.Kind;
import dev.leat.runtime.ElementFailure;
import dev.leat.runtime.Rejected;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of a sequence. Each is a run of the graph of the loop, which finds what its folds have come
 * to as a session does what the run before made.
 */
final class LoopRunner {
    private final Loop loop;
    private final Surroundings around;
    private final Opened objects;
    private final String place;
    private final @Nullable Fact<?> sequence;
    private final List<Elements> earlier = new ArrayList<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Map<String, Fact<?>> previous;
    private final Map<String, Kept> kept;
    private final Iterator<?> elements;
    private final List<Element> accepted = new ArrayList<>();
    private final List<Rejected<?>> rejected = new ArrayList<>();
    private final Map<Kept, @Nullable Fact<?>> before = new HashMap<>();
    private int passed;
    private long index;

    /** A loop of which nothing has run yet, in a run or an element of which something is known. */
    LoopRunner(Loop loop, Surroundings around, Knowledge known) throws Exception {
        this(loop, around, known.opened(), known.previous(), known.kept(), known.place());
    }

    /**
     * The same.
     *
     * @param previous what folds found that are made around the loop
     * @param kept what folds have come to that began with a loop around this one
     */
    LoopRunner(
            Loop loop,
            Surroundings around,
            Opened objects,
            Map<String, Fact<?>> previous,
            Map<String, Kept> kept,
            String place)
            throws Exception {
        this.loop = loop;
        this.previous = previous;
        this.around = around;
        this.objects = objects;
        this.place = place;
        this.kept = new HashMap<>(kept);
        for (Key<?> value : loop.opened()) {
            if (value(value) instanceof AutoCloseable closed) {
                objects.release(closed);
                opened.push(closed);
            }
        }
        try {
            sequence = around.find(loop.sequence().name());
            for (Key<?> pass : loop.earlier()) {
                earlier.add((Elements) Objects.requireNonNull(value(pass)));
            }
            for (Key<?> fold : loop.folds()) {
                this.kept.put(fold.name(), new Kept(first(fold)));
            }
            elements = earlier.isEmpty()
                    ? Sequenced.iterator(Objects.requireNonNull(
                            value(loop.sequence()), loop.sequence().name()))
                    : last().all().iterator();
        } catch (Throwable thrown) {
            closeAfter(thrown);
            throw thrown;
        }
    }

    private Elements last() {
        return earlier.get(earlier.size() - 1);
    }

    private @Nullable Object value(Key<?> key) {
        Fact<?> fact = around.find(key.name());
        return fact == null ? null : fact.value();
    }

    private @Nullable Fact<?> first(Key<?> fold) throws Exception {
        Node node = node(fold, loop.inside());
        if (node == null || node.initial().isEmpty()) {
            return null;
        }
        Call<?> call = node.initial().get();
        List<Fact<?>> from = new ArrayList<>();
        @Nullable Object[] arguments = new Object[call.ports().size()];
        for (int i = 0; i < arguments.length; i++) {
            Port<?> port = call.ports().get(i);
            Node dependency = dependency(port.key(), loop.inside());
            Fact<?> taken = dependency == null ? around.find(port.key().name()) : null;
            arguments[i] = dependency != null ? objects.get(dependency) : taken == null ? null : taken.value();
            if (taken != null) {
                from.add(taken);
            }
        }
        Fact.Id id = new Fact.Id(around.run(), "first " + fold.name() + place);
        return new Fact<>(id, node.first().orElseThrow(), call.body().invoke(arguments), 0, from, List.of());
    }

    /** Of this loop, or of one in it. */
    private static @Nullable Node node(Key<?> key, FlowGraph graph) {
        for (Node node : graph.nodes()) {
            if (node.name().equals(key.name()) && !node.isGiven()) {
                return node;
            }
            Node inner = node.loop().isPresent() ? node(key, node.loop().get().inside()) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static @Nullable Node dependency(Key<?> key, FlowGraph graph) {
        for (Node node : graph.nodes()) {
            if (node.name().equals(key.name()) && node.kind() == Kind.DEPENDENCY) {
                return node;
            }
            Node inner =
                    node.loop().isPresent() ? dependency(key, node.loop().get().inside()) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    boolean hasNext() {
        return elements.hasNext();
    }

    /** Begins the next element. */
    GraphRun next() {
        Object next = elements.next();
        String there;
        Fact<?> element;
        if (next instanceof Element again && !earlier.isEmpty()) {
            index = again.index();
            there = place + "[" + index + "]";
            element = again.element();
        } else {
            there = place + "[" + index + "]";
            Fact.Id id = new Fact.Id(around.run(), loop.sequence().name() + there);
            List<Fact<?>> from = sequence == null ? List.of() : List.of(sequence);
            element = new Fact<>(id, loop.inside().node(loop.element()), next, Fact.GIVEN, from, List.of());
        }
        before.clear();
        Map<String, Fact<?>> found = new HashMap<>(previous);
        kept.forEach((name, fold) -> {
            before.put(fold, fold.fact);
            if (fold.fact != null) {
                found.put(name, fold.fact);
            }
        });
        earlier.forEach(pass -> addFolds(pass.all().get(passed), found));
        Within within = new Within(element, passed);
        Knowledge known = new Knowledge(loop.inside(), within, objects, found, kept, there);
        known.know(loop.inside().node(loop.element()), element);
        return new GraphRun(loop.inside(), known);
    }

    /** What folds of an earlier pass found for the element: they have gone on since. */
    private static void addFolds(Element made, Map<String, Fact<?>> found) {
        made.before().forEach((name, fact) -> {
            if (made.graph().find(name).filter(node -> !node.isGiven()).isPresent()) {
                found.put(name, fact);
            }
        });
    }

    /** What is around an element: itself, what earlier passes have made for it, and what is around the loop. */
    private final class Within implements Surroundings {
        private final Fact<?> element;
        private final int number;

        Within(Fact<?> element, int number) {
            this.element = element;
            this.number = number;
        }

        @Override
        public UUID run() {
            return around.run();
        }

        @Override
        public @Nullable Fact<?> find(String value) {
            if (value.equals(loop.element().name())) {
                return element;
            }
            for (Elements pass : earlier) {
                Element there = pass.all().get(number);
                if (there.graph().find(value).filter(node -> !node.isGiven()).isPresent()) {
                    return there.made().find(value);
                }
            }
            return around.find(value);
        }
    }

    /** Runs what is left of an element, and keeps what was made for it, or leaves it out. */
    void end(GraphRun element) throws Throwable {
        try {
            element.finish();
        } catch (StepFailedException failure) {
            fail(element, failure);
            index++;
            passed++;
            return;
        }
        Map<String, Fact<?>> facts = new HashMap<>();
        for (Node node : element.graph().nodes()) {
            Fact<?> fact = element.fact(node.key()).orElse(null);
            if (fact == null) {
                continue;
            }
            facts.put(node.name(), fact);
            Kept fold = node.isGiven() ? null : kept.get(node.name());
            if (fold != null && fact.way() != Fact.NOBODY) {
                fold.fact = fact;
            }
        }
        Fact<?> itself = Objects.requireNonNull(facts.get(loop.element().name()));
        accepted.add(new Element(
                index,
                itself,
                element.graph(),
                element.runner(),
                facts,
                element.runner().previous()));
        index++;
        passed++;
    }

    @SuppressWarnings("NullAway") // An element is null only where its sequence has null.
    private void fail(GraphRun element, StepFailedException failure) throws Throwable {
        before.forEach((fold, fact) -> fold.fact = fact);
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String step = step(failure, cause);
        if (loop.rejects() && cause instanceof Exception rejecting && !(cause instanceof InterruptedException)) {
            Object value = element.fact(loop.element()).orElseThrow().value();
            rejected.add(new Rejected<>(value, index, step, rejecting));
        } else {
            ElementFailure.add(cause, loop.sequence().name(), index, step);
            throw cause;
        }
    }

    /** The innermost: a loop in this one has told which it was. */
    private String step(StepFailedException failure, Throwable cause) {
        Node node = loop.inside().find(failure.value()).orElse(null);
        if (node != null && node.loop().isPresent()) {
            Throwable[] told = cause.getSuppressed();
            return told.length > 0 && told[told.length - 1] instanceof ElementFailure inner
                    ? inner.step()
                    : node.loop().get().sequence().name();
        }
        return failure.value();
    }

    /** Goes through all elements, and closes what can be read once. */
    Elements toEnd() throws Throwable {
        try {
            while (hasNext()) {
                end(next());
            }
        } catch (Throwable thrown) {
            closeAfter(thrown);
            throw thrown;
        }
        close();
        return made();
    }

    /** What was made when all elements have been seen. */
    Elements made() {
        Map<String, Fact<?>> last = new HashMap<>();
        for (Key<?> fold : loop.folds()) {
            Fact<?> fact = Objects.requireNonNull(kept.get(fold.name())).fact;
            if (fact != null) {
                last.put(fold.name(), fact);
            }
        }
        return new Elements(accepted, rejected, last);
    }

    private void closeAfter(Throwable thrown) {
        try {
            close();
        } catch (Exception another) {
            thrown.addSuppressed(another);
        }
    }

    /** Closes what can be read once, the last first. */
    void close() throws Exception {
        Exception failure = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception another) {
                if (failure == null) {
                    failure = another;
                } else {
                    failure.addSuppressed(another);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
