package dev.leat.processor.flows;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Node.Kind;
import jakarta.inject.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A flow of {@link TypedFlows} in each of its ways, called through reflection; its values as they are shown. */
final class TypedRun {
    private final ClassLoader loader;
    private final String name;
    private final Object flow;

    /** @param injected by the type of what takes it: instances and dependencies, in the constructor's order */
    TypedRun(ClassLoader loader, String name, Object... injected) throws ReflectiveOperationException {
        this.loader = loader;
        this.name = name;
        flow = loader.loadClass(name + "Flow").getConstructors()[0].newInstance(injected);
    }

    /** Something of the row's type, made from a number. */
    static Object made(ClassLoader loader, TypeRow row, int number) throws ReflectiveOperationException {
        return loader.loadClass("types.Straight" + row.number())
                .getMethod("make", int.class)
                .invoke(null, number);
    }

    static Provider<Object> provider(Object object) {
        return () -> object;
    }

    Object flow() {
        return flow;
    }

    /** What an object with an accessor for each value gives. */
    Map<String, String> values(Object accessors, List<String> values) throws ReflectiveOperationException {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String value : values) {
            shown.put(value, show(call(accessors, value)));
        }
        return shown;
    }

    Map<String, String> sheet(Map<String, Object> inputs, List<String> values) throws ReflectiveOperationException {
        Object sheet = call(flow, "sheet");
        for (Map.Entry<String, Object> input : inputs.entrySet()) {
            call(sheet, input.getKey(), input.getValue());
        }
        return values(sheet, values);
    }

    String target(String value, Map<String, Object> inputs) throws ReflectiveOperationException {
        String method = "run" + Character.toUpperCase(value.charAt(0)) + value.substring(1);
        Method target = Arrays.stream(flow.getClass().getMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return show(target.invoke(flow, arguments(method, inputs)));
    }

    /** The inputs that a method of the flow takes, in its order. */
    Object[] arguments(String method, Map<String, Object> inputs) {
        return Arrays.stream(flow.getClass().getMethods())
                .filter(each -> each.getName().equals(method))
                .flatMap(each -> Arrays.stream(each.getParameters()))
                .map(parameter -> inputs.get(parameter.getName()))
                .toArray();
    }

    FlowGraph graph() throws ReflectiveOperationException {
        FlowGraph graph =
                (FlowGraph) loader.loadClass(name + "Flow").getMethod("graph").invoke(null);
        return (FlowGraph) call(flow, "bind", graph);
    }

    Map<String, String> stepped(FlowGraph graph, Map<String, Object> inputs, List<String> values)
            throws ReflectiveOperationException {
        try (GraphRun run =
                GraphRun.start(graph, RunningGraph.inputs(graph, inputs)).toEnd()) {
            return facts(run, values);
        }
    }

    Map<String, String> facts(GraphRun run, List<String> values) throws ReflectiveOperationException {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String value : values) {
            Node node = run.graph().find(value).orElseThrow();
            shown.put(value, show(run.find(RunningGraph.anything(node.key()))));
        }
        return shown;
    }

    Map<String, String> sheetOf(FlowGraph graph, Map<String, Object> inputs, List<String> values)
            throws ReflectiveOperationException {
        GraphSheet sheet = GraphSheet.of(graph);
        for (Node input : graph.nodes(Kind.INPUT)) {
            sheet.set(RunningGraph.anything(input.key()), inputs.get(input.name()));
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (String value : values) {
            shown.put(
                    value,
                    show(sheet.find(RunningGraph.anything(
                            graph.find(value).orElseThrow().key()))));
        }
        return shown;
    }

    String show(Object value) throws ReflectiveOperationException {
        return (String)
                loader.loadClass("types.Kit").getMethod("show", Object.class).invoke(null, value);
    }

    /** Calls the only public method of that name that takes so much. */
    static Object call(Object receiver, String method, Object... arguments) throws ReflectiveOperationException {
        Method found = Arrays.stream(receiver.getClass().getMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(receiver.getClass() + "." + method));
        found.setAccessible(true);
        return found.invoke(receiver, arguments);
    }
}
