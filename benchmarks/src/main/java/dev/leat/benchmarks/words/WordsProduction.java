package dev.leat.benchmarks.words;

import com.google.common.util.concurrent.ListenableFuture;
import dagger.BindsInstance;
import dagger.producers.ProducerModule;
import dagger.producers.Produces;
import dagger.producers.Production;
import dagger.producers.ProductionComponent;
import dev.leat.benchmarks.words.WordsByHand.Outputs;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** With Dagger Producers. */
@ProductionComponent(modules = WordsProduction.Steps.class)
interface WordsProduction {
    ListenableFuture<Outputs> outputs();

    /** For each run anew. */
    @ProductionComponent.Builder
    interface Builder {
        @BindsInstance
        Builder text(@Named("text") String text);

        @BindsInstance
        Builder clock(Clock clock);

        @BindsInstance
        Builder executor(@Production Executor executor);

        WordsProduction build();
    }

    /** Strings have names, the others are told apart by their types. */
    @ProducerModule
    final class Steps {
        private Steps() {}

        @Produces
        static List<String> tokens(@Named("text") String text) {
            return Words.tokens(text);
        }

        @Produces
        static Map<String, Integer> counts(List<String> tokens) {
            return Words.counts(tokens);
        }

        @Produces
        static int uniques(Map<String, Integer> counts) {
            return Words.uniques(counts);
        }

        @Produces
        @Named("first")
        static String first(List<String> tokens) {
            return Words.first(tokens);
        }

        @Produces
        @Named("last")
        static String last(List<String> tokens) {
            return Words.last(tokens);
        }

        @Produces
        @Named("headline")
        static String headline(int uniques, @Named("first") String first, @Named("last") String last, Clock clock) {
            return Words.headline(uniques, first, last, clock);
        }

        @Produces
        static Outputs outputs(
                List<String> tokens,
                Map<String, Integer> counts,
                int uniques,
                @Named("first") String first,
                @Named("last") String last,
                @Named("headline") String headline) {
            return new Outputs(tokens, counts, uniques, first, last, headline);
        }
    }
}
