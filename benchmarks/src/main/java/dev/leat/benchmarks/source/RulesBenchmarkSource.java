package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;

import dev.leat.benchmarks.rulebook.Rulebook;
import java.util.stream.Stream;

/** The benchmark of some rules, like that of a graph. Contenders agree where the same rules made the same. */
final class RulesBenchmarkSource {
    private RulesBenchmarkSource() {}

    static String of(Rulebook book) {
        return """
                package %s;

                import dev.leat.benchmarks.peer.*;
                import java.util.concurrent.TimeUnit;
                import javax.annotation.processing.Generated;
                import org.openjdk.jmh.annotations.*;

                %s
                @BenchmarkMode(Mode.AverageTime)
                @OutputTimeUnit(TimeUnit.NANOSECONDS)
                @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
                public class %sBenchmark {
                %s
                }
                """.formatted(
                        PACKAGE,
                        GENERATED,
                        book.name(),
                        lines(
                                Stream.of(RuleContender.values())
                                        .filter(each -> each.takesPart(book))
                                        .toList(),
                                contender -> contender(book, contender)));
    }

    private static String contender(Rulebook book, RuleContender contender) {
        return """
                    @Benchmark
                    @Fork(jvmArgsAppend = "-Xbatch")
                    @Warmup(iterations = %6$d, time = 500, timeUnit = TimeUnit.MILLISECONDS)
                    public Object %1$s(%2$s state) {
                        return state.run();
                    }

                    @State(Scope.Thread)
                    public static class %2$s {
                        %3$s
                        private int x = 7;

                        @Setup
                        public void requireAgreement() {
                            Agreement.ofRules(x -> %4$s, x -> %5$sByHand.run(%8$s));
                        }

                        Object run() {
                            return %7$s;
                        }
                    }
                """.formatted(
                        contender.method(),
                        contender.state(),
                        contender.readied(book),
                        contender.call(book, "x"),
                        book.name(),
                        contender.warmUps(),
                        contender.call(book, "x++"),
                        book.input("x"));
    }
}
