package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.expression;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.list;
import static dev.leat.benchmarks.source.Template.name;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;

/**
 * The graph for Dagger: a module with a provider method for each step, and a component that is asked for the values
 * that no other step takes. Only compiled, to compare what that costs.
 */
public final class ComponentSource {
    private ComponentSource() {}

    public static String of(Graph graph, String packageName, String name) {
        return """
                package %1$s;

                import dagger.BindsInstance;
                import dagger.Component;
                import dagger.Module;
                import dagger.Provides;
                import jakarta.inject.Named;
                import javax.annotation.processing.Generated;

                %2$s
                @Component(modules = %3$s.Steps.class)
                interface %3$s {
                %4$s

                    @Component.Factory
                    interface Factory {
                        %3$s create(@BindsInstance @Named("x") int x);
                    }

                    @Module
                    final class Steps {
                        private Steps() {}

                %5$s
                    }
                }
                """.formatted(
                packageName,
                GENERATED,
                name,
                lines(graph.results(), result -> "    @Named(\"" + name(result) + "\") int " + name(result) + "();"),
                lines(graph.steps(), ComponentSource::method));
    }

    private static String method(Step step) {
        return """
                        @Provides
                        @Named("%s")
                        static int %s(%s) {
                            return %s;
                        }
                """.formatted(
                        name(step),
                        name(step),
                        list(step.takes(), taken -> "@Named(\"" + name(taken) + "\") int " + name(taken)),
                        expression(step));
    }
}
