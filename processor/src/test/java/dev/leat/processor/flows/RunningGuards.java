package dev.leat.processor.flows;

import dev.leat.graph.FlowGraph;
import dev.leat.processor.flows.Pieces.Salt;
import dev.leat.processor.flows.Pieces.Tally;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A compiled {@link GuardedFlow}, called through reflection, and the ways to run it. */
final class RunningGuards {
    private final GuardedFlow declared;
    private final Object flow;

    /** @param replaced values that stand in for those of the flow; none for the flow itself */
    RunningGuards(ClassLoader loader, GuardedFlow declared, Map<String, Object> replaced)
            throws ReflectiveOperationException {
        this.declared = declared;
        Class<?> type = loader.loadClass(declared.name() + "Flow");
        flow = replaced.isEmpty() ? construct(type.getConstructors()[0]) : build(type, replaced);
    }

    private static Object construct(Constructor<?> constructor) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : constructor.getParameterTypes()) {
            arguments.add(injected(parameter));
        }
        return constructor.newInstance(arguments.toArray());
    }

    private static Object injected(Class<?> type) throws ReflectiveOperationException {
        if (type == Salt.class) {
            return new Salt("salt");
        }
        return type == Provider.class
                ? (Provider<Tally>) Tally::open
                : type.getConstructor().newInstance();
    }

    private static Object build(Class<?> type, Map<String, Object> replaced) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method method : builder.getClass().getMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            if (method.getDeclaringClass() != builder.getClass() || parameters.length != 1) {
                continue;
            }
            Object value = replaced.get(method.getName());
            if (value != null) {
                method.invoke(builder, GuardedRules.unwrapped(value));
            } else if (method.getName().equals("tally")) {
                method.invoke(builder, (Provider<Tally>) Tally::open);
            } else if (method.getName().equals("salt")) {
                method.invoke(builder, new Salt("salt"));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    RunningWay run(Map<String, Object> inputs) {
        return RunningWay.of(() -> given("run", inputs));
    }

    /** The method that makes one value. */
    RunningWay target(String value, Map<String, Object> inputs) {
        return RunningWay.ofOne(() -> given("runV" + value.substring(1), inputs));
    }

    RunningWay lazy(Map<String, Object> inputs) {
        return RunningWay.of(() -> given("lazy", inputs));
    }

    /** The flow as a value, as it was declared. */
    FlowGraph declaredGraph() throws ReflectiveOperationException {
        return (FlowGraph) flow.getClass().getMethod("graph").invoke(null);
    }

    /** The same with what the flow was given. */
    FlowGraph graph() throws ReflectiveOperationException {
        Method bind = flow.getClass().getMethod("bind", FlowGraph.class);
        bind.setAccessible(true);
        return (FlowGraph) bind.invoke(flow, declaredGraph());
    }

    RunningGuardedSheet sheet() {
        return new RunningGuardedSheet(RunningWay.call(flow, "sheet"));
    }

    private Object given(String name, Map<String, Object> inputs) throws ReflectiveOperationException {
        Method method = Stream.of(flow.getClass().getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + declared.name()));
        method.setAccessible(true);
        List<Object> arguments = new ArrayList<>();
        for (var parameter : method.getParameters()) {
            arguments.add(inputs.get(parameter.getName()));
        }
        return method.invoke(flow, arguments.toArray());
    }
}
