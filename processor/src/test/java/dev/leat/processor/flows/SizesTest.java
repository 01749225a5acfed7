package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.leat.runtime.Fired;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values with very many alternatives and guards that are very long, in every way of running. */
final class SizesTest {
    /** What a thread has where nobody says otherwise. */
    private static final long ORDINARY_STACK = 1 << 20;

    /**
     * A flow with a value {@code v} of many alternatives over conditions {@code c0}, {@code c1}, … of which the one of
     * the input's number holds.
     *
     * @param otherwise whether there is an alternative without a guard
     * @param expression the guard of an alternative
     */
    private record Shape(
            String name, int alternatives, boolean otherwise, IntFunction<String> expression, String type) {
        String declaration() {
            StringBuilder source = new StringBuilder("""
                import dev.leat.*;

                @Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = "v")
                public class %s {
                """.formatted(name));
            for (int i = 0; i < alternatives; i++) {
                source.append("  @Processor static boolean c%d(@Input int n) { return n == %d; }\n".formatted(i, i));
                source.append("  @When(\"%s\") @Processor(\"v\") static %s m%d(@Input int n) { return %s; }\n"
                        .formatted(expression.apply(i), type, i, made(i)));
            }
            if (otherwise) {
                source.append("  @Processor(\"v\") static %s rest() { return %s; }\n".formatted(type, made(-1)));
            }
            if (type.equals("boolean")) {
                source.append("  @When(\"v\") @Processor static int taken() { return 1; }\n");
            } else {
                source.append("  @Processor static String taken(%s v) { return \"\" + v; }\n".formatted(type));
            }
            return source.append("}\n").toString();
        }

        private String made(int i) {
            return switch (type) {
                case "int" -> "%d".formatted(i);
                case "boolean" -> i % 2 == 0 ? "true" : "false";
                default -> "\"%d\"".formatted(i);
            };
        }

        Optional<String> expected(int n) {
            int taken = n >= 0 && n < alternatives ? n : -1;
            if (taken == -1 && !otherwise) {
                return Optional.empty();
            }
            return Optional.of(type.equals("boolean") ? made(taken) : Integer.toString(taken));
        }

        /** What fired: the alternative that made the value, or whoever asks for it, where it is a condition. */
        Optional<String> fired(int n) {
            if (type.equals("boolean")) {
                return expected(n).filter("true"::equals).map(any -> "taken = 1 by taken()");
            }
            String maker = n >= 0 && n < alternatives ? "m" + n + "(n)" : "rest()";
            return expected(n).map(made -> "v = " + made + " by " + maker);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String own(int i) {
        return "c" + i;
    }

    /** Conditions in an order for which a decision diagram grows fast, and none of which decides but its own. */
    private static String tangled(int count, int i) {
        return "c%d && !c%d && !c%d"
                .formatted(
                        i,
                        (7 * i + 3) % count == i ? (i + 1) % count : (7 * i + 3) % count,
                        (11 * i + 5) % count == i ? (i + 1) % count : (11 * i + 5) % count);
    }

    static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape("Tangled", 40, true, i -> tangled(40, i), "int"));
        shapes.add(new Shape("TangledOpen", 40, false, i -> tangled(40, i), "int"));
        shapes.add(new Shape("Texts", 1_200, true, SizesTest::own, "String"));
        shapes.add(new Shape("Numbers", 1_200, false, SizesTest::own, "int"));
        shapes.add(new Shape("Truths", 400, true, SizesTest::own, "boolean"));
        shapes.add(new Shape("TruthsOpen", 400, false, SizesTest::own, "boolean"));
        shapes.add(new Shape("Terms", 2, true, i -> "c" + i + " && !(" + terms(249, 1 - i) + ")", "String"));
        shapes.add(new Shape("Deep", 2, true, i -> "(".repeat(99) + "c" + i + ")".repeat(99), "String"));
        shapes.add(new Shape("Negated", 2, true, i -> "!".repeat(98) + "(c" + i + " && c" + i + ")", "String"));
        return shapes;
    }

    private static String terms(int count, int i) {
        return IntStream.range(0, count).mapToObj(any -> "c" + i).collect(Collectors.joining(" || "));
    }

    private static ClassLoader classes;
    private static CompiledFlow compiled;

    @BeforeAll
    static void compile() throws Exception {
        List<JavaFileObject> sources = shapes().stream()
                .map(shape -> JavaFileObjects.forSourceString(shape.name(), shape.declaration()))
                .toList();
        compiled = onOrdinaryStack(() -> CompiledFlow.of(sources));
        classes = compiled.load();
    }

    private static <T> T onOrdinaryStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "ordinary", ORDINARY_STACK);
        thread.start();
        return task.get();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void eachWayTakesTheFirstAlternativeThatHolds(Shape shape) throws Exception {
        Class<?> type = classes.loadClass(shape.name() + "Flow");
        Object flow = type.getMethod("create").invoke(null);
        Object builder = type.getMethod("builder").invoke(null);
        Object replaceable = call(builder, "build");
        Object sheet = call(flow, "sheet");
        Object graph = type.getMethod("graph").invoke(null);
        assertThat(graph).isNotNull();
        for (int n : new int[] {0, 1, shape.alternatives() / 2, shape.alternatives() - 1, -5, 1_000_000}) {
            Optional<String> expected = shape.expected(n);

            for (Object each : List.of(flow, replaceable)) {
                Object outputs = call(each, "run", n);
                assertThat(text(call(outputs, "v"))).as("run %s", n).isEqualTo(expected);
                assertThat(text(call(each, "runV", n))).as("runV %s", n).isEqualTo(expected);
                assertThat(text(call(call(each, "lazy", n), "v")))
                        .as("lazy %s", n)
                        .isEqualTo(expected);
                assertThat((List<?>) call(outputs, "fired"))
                        .as("fired %s", n)
                        .extracting(fired -> text((Fired) fired))
                        .isEqualTo(shape.fired(n).stream().toList());
            }
            call(sheet, "n", n);
            assertThat(text(call(sheet, "v"))).as("sheet %s", n).isEqualTo(expected);
            Object run = onOrdinaryStack(() -> call(flow, "explain", n));
            assertThat(run.toString()).as("explain %s", n).isNotNull();
        }
    }

    /** A condition is made only in runs that ask for it. */
    static List<Shape> shapesOfValues() {
        return shapes().stream()
                .filter(shape -> !shape.type().equals("boolean"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapesOfValues")
    void whatIsAlwaysMadeIsNoOptional(Shape shape) throws Exception {
        Class<?> outputs = classes.loadClass(shape.name() + "Flow$Outputs");

        assertThat(outputs.getMethod("v").getReturnType().equals(Optional.class))
                .isEqualTo(!shape.otherwise());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatRunsOftenIsSmallEnoughForHotSpot(Shape shape) {
        MethodSizes.of(compiled).forEach((method, bytes) -> {
            boolean setsUp = method.contains("Fired") || method.contains("FlowBuilder$Replaced.run");
            if (method.matches(shape.name() + "Flow(Lazy|Sheet|Builder)?[$.].*") && !setsUp) {
                assertThat(bytes).as(method).isLessThan(MethodSizes.HUGE);
            }
        });
    }

    private static Optional<String> text(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Object::toString) : Optional.of(value.toString());
    }

    private static String text(Fired fired) {
        return fired.value() + " = " + fired.result() + " by " + fired.processor();
    }

    private static Object call(Object target, String name, int... argument) throws Exception {
        Class<?>[] types = argument.length == 0 ? new Class<?>[0] : new Class<?>[] {int.class};
        Method method = target.getClass().getMethod(name, types);
        method.setAccessible(true);
        return argument.length == 0 ? method.invoke(target) : method.invoke(target, argument[0]);
    }
}
