package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.Closing;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Sequence.Form;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The same flow for inputs that come in streams, where nobody needs them otherwise: each is read once, by one loop of
 * the run, and nobody takes it as a whole.
 *
 * @param inputs those that do, by name
 */
public record StreamedInputs(FlowGraph graph, List<String> inputs) {
    private static final Map<String, Class<? extends BaseStream<?, ?>>> OF_PRIMITIVES =
            Map.of("int", IntStream.class, "long", LongStream.class, "double", DoubleStream.class);

    public StreamedInputs {
        inputs = List.copyOf(inputs);
    }

    /** Empty where one of them cannot be a stream. */
    public static Optional<StreamedInputs> of(FlowGraph graph) {
        List<Loop> loops =
                graph.looping().loops().stream().filter(Loop::isInput).toList();
        if (loops.isEmpty() || !loops.stream().allMatch(loop -> isReadOnce(loop, graph))) {
            return Optional.empty();
        }
        List<String> inputs = loops.stream().map(Loop::sequence).toList();
        return Optional.of(new StreamedInputs(streamed(graph, inputs), inputs));
    }

    private static boolean isReadOnce(Loop loop, FlowGraph graph) {
        JavaType element = loop.type().element();
        boolean isWhole = graph.flow()
                .parameters()
                .anyMatch(parameter -> parameter instanceof Parameter.OfInput
                        && parameter.reach() != Reach.EACH
                        && parameter.taken().equals(loop.sequence()));
        return !isWhole
                && loop.around().isEmpty()
                && !loop.type().isOnePass()
                && passes(loop, graph.looping().turns()) == 1
                && (!element.isPrimitive() || OF_PRIMITIVES.containsKey(element.name()));
    }

    private static long passes(Loop loop, List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn instanceof Pass pass && pass.loop().equals(loop))
                .count();
    }

    /** Whether a run over iterables does for streams as well. */
    public boolean isOfObjects() {
        return graph.looping().loops().stream()
                .filter(loop -> inputs.contains(loop.sequence()))
                .noneMatch(loop -> loop.type().element().isPrimitive());
    }

    private static FlowGraph streamed(FlowGraph graph, List<String> inputs) {
        List<FlowGraph.Input> all = graph.inputs().stream()
                .map(input -> inputs.contains(input.name())
                        ? new FlowGraph.Input(input.name(), stream(input.type()), false, input.secret(), input.cutOff())
                        : input)
                .toList();
        return new FlowGraph(
                graph.flow(),
                all,
                graph.dependencies(),
                graph.steps(),
                streamed(graph.looping(), inputs),
                graph.state(),
                graph.benchmarks(),
                graph.exceptions());
    }

    private static JavaType stream(JavaType sequence) {
        if (sequence.form() instanceof TypeForm.OfArray array) {
            String element = array.component().spelled(ClassName::canonicalName);
            Class<?> stream = OF_PRIMITIVES.getOrDefault(element, IntStream.class);
            return JavaType.of(new TypeForm.OfClass(ClassName.of(stream)), null);
        }
        TypeForm.OfClass iterable = (TypeForm.OfClass) sequence.form();
        return JavaType.of(
                new TypeForm.OfClass(ClassName.of(Stream.class), Optional.empty(), iterable.arguments()), null);
    }

    private static Looping streamed(Looping looping, List<String> inputs) {
        List<Loop.Opened> closed = new ArrayList<>();
        inputs.forEach(input -> closed.add(new Loop.Opened(input, new Closing(List.of()))));
        closed.addAll(looping.closed());
        return new Looping(
                looping.loops().stream().map(loop -> streamed(loop, inputs)).toList(),
                looping.turns().stream().map(turn -> streamed(turn, inputs)).toList(),
                looping.folds(),
                looping.results(),
                looping.scopes(),
                looping.pulls().stream()
                        .map(pull -> new Looping.Pull(streamed(pull.pass(), inputs), pull.result(), pull.taker()))
                        .toList(),
                closed);
    }

    private static Turn streamed(Turn turn, List<String> inputs) {
        return turn instanceof Pass pass ? streamed(pass, inputs) : turn;
    }

    private static Pass streamed(Pass pass, List<String> inputs) {
        return new Pass(
                streamed(pass.loop(), inputs),
                pass.number(),
                pass.turns().stream().map(turn -> streamed(turn, inputs)).toList());
    }

    private static Loop streamed(Loop loop, List<String> inputs) {
        return inputs.contains(loop.sequence())
                ? new Loop(
                        loop.sequence(),
                        loop.around(),
                        new Sequence(Form.STREAM, loop.type().element()),
                        true,
                        loop.rejected(),
                        loop.opened())
                : loop;
    }
}
