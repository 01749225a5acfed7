package dev.leat.processor.code;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;

/** What the classes are called that are generated for a flow. */
public final class ClassNames {
    private ClassNames() {}

    public static ClassName flow(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName());
    }

    public static ClassName outputs(FlowDeclaration flow) {
        return flow(flow).nested("Outputs");
    }

    public static ClassName builder(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Builder");
    }

    public static ClassName sheet(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Sheet");
    }

    public static ClassName lazy(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Lazy");
    }

    public static ClassName graph(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Graph");
    }

    public static ClassName session(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Session");
    }

    /** Many of them, by key. */
    public static ClassName sessions(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Sessions");
    }

    /**
     * What is kept from run to run, as a record. Nested, since javac 17 fails on a record of its own file that is
     * generated while its old class file is still on the class path.
     */
    public static ClassName state(FlowDeclaration flow) {
        return flow(flow).nested("State");
    }

    public static ClassName component(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName() + "Component");
    }

    public static ClassName daggerComponent(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), "Dagger" + flow.generatedName() + "Component");
    }

    /** Of the ways of running, or of the steps. */
    public static ClassName benchmark(FlowDeclaration flow, String kind) {
        return new ClassName(flow.packageName(), flow.generatedName() + kind + "Benchmark");
    }
}
