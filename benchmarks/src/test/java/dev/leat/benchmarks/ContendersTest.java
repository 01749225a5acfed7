package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.benchmarks.loop.LoopBenchmark;
import dev.leat.benchmarks.loop.StagesBenchmark;
import dev.leat.benchmarks.rulebook.Rulebook;
import dev.leat.benchmarks.session.SessionBenchmark;
import dev.leat.benchmarks.words.WordsBenchmark;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;

/** Runs each method that JMH would run, without JMH: every contender of every benchmark still works and agrees. */
final class ContendersTest {
    @TestFactory
    Stream<DynamicNode> contendersOfGraphsAgree() {
        return Graphs.all().stream().map(graph -> contenders(benchmark(graph.name()), graph.results()));
    }

    @TestFactory
    Stream<DynamicNode> contendersOfWordsAgree() {
        return Stream.of(contenders(WordsBenchmark.class, List.of()));
    }

    @TestFactory
    Stream<DynamicNode> contendersOfSessionsAgree() {
        return Stream.of(contenders(SessionBenchmark.class, List.of()));
    }

    /** They agree where the same rules fired and made the same. */
    @TestFactory
    Stream<DynamicNode> contendersOfRulesAgree() {
        return Rulebook.all().stream().map(book -> contenders(benchmark(book.name()), ContendersTest::appliesRules));
    }

    @Test
    void lastValuesAgree() {
        Arithmetic100LastBenchmark last = new Arithmetic100LastBenchmark();

        assertThat(last.leat()).isEqualTo(Arithmetic100ByHand.run(7).v99());
        assertThat(last.byHand()).isEqualTo(Arithmetic100ByHand.run(8).v99());
    }

    @Test
    void waysToOneOfManyAgree() {
        int asked = Graphs.oneOfMany().madeBy(10);
        Object value = Agreement.values(Arithmetic100ByHand.run(7)).get("v" + asked);
        new OneOfMany100Benchmark().requireAgreement();

        assertThat(Graphs.oneOfMany().ancestors(asked)).hasSize(10);
        assertThat(new OneOfMany100Benchmark().lazy()).isEqualTo(value);
        assertThat(new OneOfMany100Benchmark().target()).isEqualTo(value);
        assertThat(new OneOfMany100Benchmark().byHand()).isEqualTo(value);
        assertThat(new OneOfMany100Benchmark().run()).isEqualTo(value);
    }

    /** Of all workloads. */
    static Set<String> names() {
        Stream<String> generated = Stream.concat(
                Graphs.all().stream().map(Graph::name), Rulebook.all().stream().map(Rulebook::name));
        return Stream.concat(
                        generated.map(ContendersTest::benchmark),
                        Stream.of(
                                WordsBenchmark.class,
                                SessionBenchmark.class,
                                OneOfMany100Benchmark.class,
                                LoopBenchmark.class,
                                StagesBenchmark.class))
                .flatMap(benchmark -> contenders(benchmark).map(Method::getName))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> contenders(Class<?> benchmark) {
        return Arrays.stream(benchmark.getMethods()).filter(method -> method.isAnnotationPresent(Benchmark.class));
    }

    private static Class<?> benchmark(String name) {
        try {
            return Class.forName("dev.leat.benchmarks." + name + "Benchmark");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DynamicNode contenders(Class<?> benchmark, List<Integer> results) {
        return contenders(benchmark, contender -> agrees(contender, results));
    }

    private static DynamicNode contenders(Class<?> benchmark, Try agreement) {
        return dynamicContainer(
                benchmark.getSimpleName(),
                contenders(benchmark)
                        .map(contender ->
                                dynamicTest(contender.getName(), () -> withStack(() -> agreement.of(contender)))));
    }

    private interface Try {
        Object of(Method contender) throws ReflectiveOperationException;
    }

    /** As large as JMH is told to give the contender that needs most. */
    private static void withStack(Callable<?> test) throws ExecutionException, InterruptedException {
        FutureTask<?> task = new FutureTask<>(test);
        new Thread(null, task, "contender", 16 << 20).start();
        task.get();
    }

    /** Twice: what is readied must serve any number of runs. */
    private static Object made(Method contender) throws ReflectiveOperationException {
        Class<?> type = contender.getParameterTypes()[0];
        Object state = type.getConstructor().newInstance();
        Object benchmark = contender.getDeclaringClass().getConstructor().newInstance();

        type.getMethod("requireAgreement").invoke(state);
        return contender.invoke(benchmark, state);
    }

    private static Object appliesRules(Method contender) throws ReflectiveOperationException {
        Object made = made(contender);

        assertThat(Agreement.fired(made)).isNotEmpty();
        return made;
    }

    private static Object agrees(Method contender, List<Integer> results) throws ReflectiveOperationException {
        Object made = made(contender);

        assertThat(Agreement.values(made).keySet())
                .isNotEmpty()
                .containsAll(results.stream().map(result -> "v" + result).toList());
        return made;
    }
}
