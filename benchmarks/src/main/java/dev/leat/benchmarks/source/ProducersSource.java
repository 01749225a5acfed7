package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.call;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.list;
import static dev.leat.benchmarks.source.Template.name;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;
import java.util.function.Function;

/**
 * The graph for Dagger Producers: a module with a producer method for each step, and a component that is asked for the
 * values that no other step takes. All are {@code int}, so a qualifier tells them apart.
 */
public final class ProducersSource {
    private ProducersSource() {}

    /** Calls the methods that all contenders call. */
    static String of(Graph graph) {
        return of(graph, PACKAGE, graph.name() + "Production", step -> call(graph.name(), step, Template::name));
    }

    /** Needs no other class. */
    public static String whole(Graph graph, String packageName, String name) {
        return of(graph, packageName, name, Template::expression);
    }

    private static String of(Graph graph, String packageName, String name, Function<Step, String> body) {
        return """
                package %1$s;

                import com.google.common.util.concurrent.ListenableFuture;
                import dagger.BindsInstance;
                import dagger.producers.ProducerModule;
                import dagger.producers.Produces;
                import dagger.producers.Production;
                import dagger.producers.ProductionComponent;
                import jakarta.inject.Named;
                import java.util.List;
                import java.util.concurrent.Executor;
                import javax.annotation.processing.Generated;

                %2$s
                @ProductionComponent(modules = %3$s.Steps.class)
                interface %3$s {
                %4$s

                    default List<ListenableFuture<Integer>> results() {
                        return List.of(%5$s);
                    }

                    @ProductionComponent.Builder
                    interface Builder {
                        @BindsInstance
                        Builder x(@Named("x") int x);

                        @BindsInstance
                        Builder executor(@Production Executor executor);

                        %3$s build();
                    }

                    @ProducerModule
                    final class Steps {
                        private Steps() {}

                %6$s
                    }
                }
                """.formatted(
                        packageName,
                        GENERATED,
                        name,
                        lines(
                                graph.results(),
                                result -> "    @Named(\"" + name(result) + "\") ListenableFuture<Integer> "
                                        + name(result) + "();"),
                        list(graph.results(), result -> name(result) + "()"),
                        lines(graph.steps(), step -> method(step, body.apply(step))));
    }

    private static String method(Step step, String body) {
        return """
                        @Produces
                        @Named("%s")
                        static int %s(%s) {
                            return %s;
                        }
                """.formatted(
                        name(step),
                        name(step),
                        list(step.takes(), taken -> "@Named(\"" + name(taken) + "\") int " + name(taken)),
                        body);
    }
}
