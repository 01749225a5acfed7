package dev.leat.processor.code;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;

/** What the classes are called that are generated for a flow. */
public final class ClassNames {
    private ClassNames() {}

    public static ClassName flow(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), flow.generatedName());
    }

    /** A class whose name goes on after that of the flow's. */
    public static ClassName beside(FlowDeclaration flow, String suffix) {
        return new ClassName(flow.packageName(), flow.generatedName() + suffix);
    }

    /**
     * What is kept from run to run, as a record. Nested, since javac 17 fails on a record of its own file that is
     * generated while its old class file is still on the class path.
     */
    public static ClassName state(FlowDeclaration flow) {
        return flow(flow).nested("State");
    }

    public static ClassName component(FlowDeclaration flow) {
        return beside(flow, "Component");
    }

    public static ClassName daggerComponent(FlowDeclaration flow) {
        return new ClassName(flow.packageName(), "Dagger" + flow.generatedName() + "Component");
    }
}
