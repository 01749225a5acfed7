package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;

import java.util.Set;

/** What is called in a JVM that has just started. */
final class ColdSource {
    /** Of which there are contenders to start cold. */
    private static final Set<String> WANTED =
            Set.of("Arithmetic5", "Arithmetic20", "Arithmetic100", "Arithmetic1000", "Rules100");

    private ColdSource() {}

    static boolean isWanted(String name) {
        return WANTED.contains(name);
    }

    static String ofGraph(String name) {
        return of(name, "");
    }

    /** Rules are compared by those that fired. */
    static String ofRules(String name) {
        return of(name, """

                        @Override
                        public java.util.Map<String, Object> values(Object made) {
                            return Agreement.fired(made);
                        }
                """);
    }

    private static String of(String name, String values) {
        return """
                package %1$s;

                import javax.annotation.processing.Generated;

                %2$s
                final class %3$sCold {
                    private %3$sCold() {}

                    static final class Leat implements ColdRun {
                        private %3$sFlow flow;

                        @Override
                        public void create() {
                            flow = %3$sFlow.create();
                        }

                        @Override
                        public Object run(int x) {
                            return flow.run(x);
                        }
                %4$s    }

                    static final class ByHand implements ColdRun {
                        @Override
                        public void create() {}

                        @Override
                        public Object run(int x) {
                            return %3$sByHand.run(x);
                        }
                %4$s    }
                }
                """.formatted(PACKAGE, GENERATED, name, values);
    }
}
