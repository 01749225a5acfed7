package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An injected object that the generated flow keeps. */
public sealed interface Field {
    /** The field's and the constructor parameter's name. */
    String name();

    /** How a test names it to replace it. */
    String builderName();

    JavaType type();

    List<Qualifier> qualifiers();

    /** The instance whose methods are processors. */
    record OfOwner(String name, Owner owner) implements Field {
        @Override
        public String builderName() {
            return name;
        }

        @Override
        public JavaType type() {
            return owner.type();
        }

        @Override
        public List<Qualifier> qualifiers() {
            return List.of();
        }
    }

    /**
     * A dependency.
     *
     * @param name of the provider's field, when it is per run
     * @param builderName the dependency's own name, and that of the local variable when it is per run
     * @param getter the method of the provider that gives the object, when it is per run
     * @param onDemand whether it is per run, conditions may need it, and every way of running gets it when first needed
     */
    record OfDependency(String name, String builderName, Dependency dependency, String getter, boolean onDemand)
            implements Field {
        @Override
        public JavaType type() {
            return dependency.key().type();
        }

        @Override
        public List<Qualifier> qualifiers() {
            return dependency.key().qualifiers();
        }

        /** Whether it is per run and closed at the run's end. */
        public boolean isClosed() {
            return dependency.closing() != null;
        }

        /** Whether the field holds a provider of the type. */
        public boolean isProvider() {
            return dependency.perRun();
        }

        /**
         * What the field holds, if it is per run.
         *
         * @param self the flow; null in its own methods
         */
        public Provider provider(@Nullable Expression self) {
            return new Provider(Expression.field(self, name), getter);
        }
    }
}
