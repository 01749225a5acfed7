package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A flow with all that a user gives names to, in one file: what it keeps from run to run, or all ways of running that
 * keep nothing.
 *
 * @param packageName the package that only this flow is in
 * @param values the number of further values in a row, which make the flow so long that it is split
 * @param names by {@link Role}
 */
record NamedFlow(String packageName, boolean keeps, int values, Map<Role, String> names) {
    /** What a user names. Variables are told apart from each other, and types are. */
    enum Role {
        VALUE,
        TARGET,
        CONDITION,
        SOMETIMES,
        RECORD,
        COMPONENT,
        ASKED_COMPONENT,
        GUARDED,
        ALTERNATIVES,
        INCLUDED,
        KEPT,
        KEPT_SOMETIMES,
        INPUT,
        BOOLEAN_INPUT,
        DEPENDENCY,
        PER_RUN,
        FLOW,
        INCLUDED_FLOW,
        TYPE,
        SUBTYPE,
        RECORD_TYPE,
        PER_RUN_TYPE;

        boolean isType() {
            return compareTo(FLOW) >= 0;
        }

        /** Whether it is a parameter of a method where {@code dev.leat.Depends.Scope} is written out. */
        boolean isBesideScope() {
            return this == COMPONENT || this == INPUT || this == PER_RUN;
        }

        boolean isComponent() {
            return this == COMPONENT || this == ASKED_COMPONENT;
        }

        /** Whether it is a name of its own, even where a value goes by that name. */
        boolean isDependency() {
            return this == DEPENDENCY || this == PER_RUN;
        }
    }

    private static final Pattern HEAD =
            Pattern.compile("^(?:public |final |sealed )*(?:class|interface|record) ([^\\s(]+)", Pattern.MULTILINE);

    private static final String EVERYTHING = """
            @dev.leat.Flow(ways = {dev.leat.Way.LAZY, dev.leat.Way.SHEET, dev.leat.Way.GRAPH}, include = ${INCLUDED_FLOW}.class,
                    targets = {"${VALUE}", "${TARGET}", "${GUARDED}"})
            public class ${FLOW} {
                @dev.leat.Processor
                static ${TYPE} ${VALUE}(
                        @dev.leat.Input int ${INPUT}, @dev.leat.Depends java.lang.StringBuilder ${DEPENDENCY}) {
                    return new ${SUBTYPE}(${INPUT});
                }

                @dev.leat.Processor
                static boolean ${CONDITION}(${TYPE} ${VALUE}) {
                    return ((${SUBTYPE}) ${VALUE}).number() > 0;
                }

                @dev.leat.Processor
                @dev.leat.Spread
                static ${RECORD_TYPE} ${RECORD}(${TYPE} ${VALUE}, @dev.leat.Input boolean ${BOOLEAN_INPUT}) {
                    return new ${RECORD_TYPE}(((${SUBTYPE}) ${VALUE}).number() + 1, ${BOOLEAN_INPUT});
                }

                @dev.leat.When("${CONDITION} && !${BOOLEAN_INPUT} || ${ASKED_COMPONENT}")
                @dev.leat.Processor
                int ${GUARDED}(@dev.leat.Match ${SUBTYPE} ${VALUE}, int ${COMPONENT}) {
                    return ${VALUE}.number() * ${COMPONENT};
                }

                @dev.leat.When("${CONDITION}")
                @dev.leat.Processor
                boolean ${SOMETIMES}(
                        @dev.leat.Depends(scope = dev.leat.Depends.Scope.RUN) ${PER_RUN_TYPE} ${PER_RUN},
                        int ${COMPONENT}) {
                    return ${COMPONENT} > 2;
                }

                @dev.leat.When("${SOMETIMES} && !${CONDITION}")
                @dev.leat.Processor("${ALTERNATIVES}")
                static long firstOf${ALTERNATIVES}(int ${COMPONENT}) {
                    return 1;
                }

                @dev.leat.When("!${SOMETIMES} && ${BOOLEAN_INPUT}")
                @dev.leat.Processor("${ALTERNATIVES}")
                static long secondOf${ALTERNATIVES}(
                        @dev.leat.Depends(scope = dev.leat.Depends.Scope.RUN) ${PER_RUN_TYPE} ${PER_RUN},
                        @dev.leat.Input int ${INPUT}) {
                    return 2 + ${INPUT};
                }

                @dev.leat.Processor("${ALTERNATIVES}")
                static long thirdOf${ALTERNATIVES}(int ${INCLUDED}) {
                    return 3 + ${INCLUDED};
                }

                @dev.leat.Processor
                static java.lang.String ${TARGET}(
                        long ${ALTERNATIVES},
                        java.util.Optional<java.lang.Integer> ${GUARDED},
                        @dev.leat.From("${SOMETIMES}") java.util.Optional<java.lang.Boolean> other,
                        boolean ${CONDITION}) {
                    return ${ALTERNATIVES} + " " + ${GUARDED} + " " + other + " " + ${CONDITION};
                }
            ${values}
            }
            ====
            @dev.leat.Flow
            class ${INCLUDED_FLOW} {
                @dev.leat.Processor
                static int ${INCLUDED}(@dev.leat.Input int ${INPUT}) {
                    return ${INPUT} * 10;
                }
            }
            """;

    private static final String RUNS_EVERYTHING = """
                private static void run(int number, boolean asked) throws java.lang.Exception {
                    ${FLOW}Flow flow = (${FLOW}Flow) made(${FLOW}Flow.class, new ${FLOW}(), new java.lang.StringBuilder(),
                            (jakarta.inject.Provider<?>) ${PER_RUN_TYPE}::new);
                    ${FLOW}Flow.Outputs outputs = flow.run(number, asked);
                    java.lang.String expected = expected(number, asked);
                    same(outputs.${TARGET}(), expected);
                    same(flow.lazy(number, asked).${TARGET}(), expected);
                    same(flow.sheet().${INPUT}(number).${BOOLEAN_INPUT}(asked).${TARGET}(), expected);
                    same(target(flow, number, asked), expected);
                    same(outputs.${GUARDED}().isPresent(), number > 0 && !asked || asked);
                    same(outputs.${ALTERNATIVES}() + "", expected.substring(0, expected.indexOf(' ')));
                    ${FLOW}FlowBuilder builder = ${FLOW}Flow.builder();
                    builder.${INCLUDED}(5);
                    give(builder, java.lang.StringBuilder.class, new java.lang.StringBuilder());
                    give(builder, jakarta.inject.Provider.class, (jakarta.inject.Provider<?>) ${PER_RUN_TYPE}::new);
                    same(builder.build().run(0, false).${TARGET}(), "8 Optional.empty Optional.empty false");
                    same(builder.build().lazy(0, false).${TARGET}(), "8 Optional.empty Optional.empty false");
                    outputs.fired().toString();
                    flow.explain(number, asked).toString();
                }

                private static java.lang.String expected(int number, boolean asked) {
                    boolean holds = number > 0;
                    boolean sometimes = number + 1 > 2;
                    long made = holds && !sometimes && asked ? 2 + number : 3 + number * 10;
                    return made + " " + (asked || holds ? "Optional[" + number * (number + 1) + "]" : "Optional.empty")
                            + " " + (holds ? "Optional[" + sometimes + "]" : "Optional.empty") + " " + holds;
                }

                public static void main(java.lang.String[] arguments) throws java.lang.Exception {
                    run(0, false);
                    run(1, true);
                    run(2, false);
                }
            """;

    private static final String STATE = """
            @dev.leat.Flow(ways = dev.leat.Way.GRAPH, include = ${INCLUDED_FLOW}.class)
            public class ${FLOW} {
                @dev.leat.Initial("${KEPT}")
                static int zero(@dev.leat.Depends java.lang.StringBuilder ${DEPENDENCY}) {
                    return ${DEPENDENCY}.length();
                }

                @dev.leat.Processor
                static int ${KEPT}(@dev.leat.Previous int ${KEPT}, @dev.leat.Input int ${INPUT}) {
                    return ${KEPT} + ${INPUT};
                }

                @dev.leat.Initial("${KEPT_SOMETIMES}")
                static ${TYPE} none() {
                    return new ${SUBTYPE}(0);
                }

                @dev.leat.When("${CONDITION} && !${BOOLEAN_INPUT}")
                @dev.leat.Processor
                ${TYPE} ${KEPT_SOMETIMES}(
                        @dev.leat.Previous @dev.leat.Match ${SUBTYPE} ${KEPT_SOMETIMES}, int ${VALUE}) {
                    return new ${SUBTYPE}(${KEPT_SOMETIMES}.number() + ${VALUE});
                }

                @dev.leat.Processor
                static int ${VALUE}(int ${KEPT}, @dev.leat.Input boolean ${BOOLEAN_INPUT}) {
                    return ${KEPT} * 2;
                }

                @dev.leat.Processor
                static boolean ${CONDITION}(int ${KEPT}) {
                    return ${KEPT} > 2;
                }

                @dev.leat.Processor
                @dev.leat.Spread
                static ${RECORD_TYPE} ${RECORD}(int ${KEPT}) {
                    return new ${RECORD_TYPE}(${KEPT}, ${KEPT} > 1);
                }

                @dev.leat.When("${ASKED_COMPONENT}")
                @dev.leat.Processor
                static int ${GUARDED}(
                        @dev.leat.Depends(scope = dev.leat.Depends.Scope.RUN) ${PER_RUN_TYPE} ${PER_RUN},
                        int ${COMPONENT}) {
                    return ${COMPONENT};
                }

                @dev.leat.Processor
                static java.lang.String ${TARGET}(
                        int ${KEPT}, java.util.Optional<${TYPE}> ${KEPT_SOMETIMES}, int ${INCLUDED}) {
                    return ${KEPT} + " " + ${KEPT_SOMETIMES}.map(some -> ((${SUBTYPE}) some).number()) + " "
                            + ${INCLUDED};
                }

                @dev.leat.Processor
                static java.lang.String ${ALTERNATIVES}(int ${KEPT}, boolean ${CONDITION}) {
                    return ${KEPT} + " " + ${CONDITION};
                }
            ${values}
            }
            ====
            @dev.leat.Flow
            class ${INCLUDED_FLOW} {
                @dev.leat.Processor
                static int ${INCLUDED}(@dev.leat.Input int ${INPUT}) {
                    return ${INPUT} * 10;
                }
            }
            """;

    private static final String RUNS_STATE = """
                public static void main(java.lang.String[] arguments) throws java.lang.Exception {
                    ${FLOW}Flow flow = (${FLOW}Flow) made(${FLOW}Flow.class, new ${FLOW}(), new java.lang.StringBuilder(),
                            (jakarta.inject.Provider<?>) ${PER_RUN_TYPE}::new);
                    ${FLOW}FlowSession session = flow.open();
                    same(session.current().${ALTERNATIVES}(), "0 false");
                    same(session.run(2, false).${TARGET}(), "2 Optional.empty 20");
                    same(session.run(1, false).${TARGET}(), "3 Optional[6] 10");
                    same(session.current().${ALTERNATIVES}(), "3 true");
                    ${FLOW}Flow.State state = session.state();
                    same(state.${KEPT}(), 3);
                    same(flow.resume(state).run(1, false).${TARGET}(), "4 Optional[14] 10");
                    ${FLOW}FlowBuilder builder = ${FLOW}Flow.builder();
                    builder.${INCLUDED}(5);
                    give(builder, java.lang.StringBuilder.class, new java.lang.StringBuilder("two"));
                    give(builder, jakarta.inject.Provider.class, (jakarta.inject.Provider<?>) ${PER_RUN_TYPE}::new);
                    same(builder.build().open().run(1, false).${TARGET}(), "4 Optional[8] 5");
                    session.run(1, true).fired().toString();
                    session.toString();
                }
            """;

    private static final String TYPES = """
            ====
            sealed interface ${TYPE} permits ${SUBTYPE} {}
            ====
            record ${SUBTYPE}(int number) implements ${TYPE} {}
            ====
            record ${RECORD_TYPE}(int ${COMPONENT}, boolean ${ASKED_COMPONENT}) {}
            ====
            record ${PER_RUN_TYPE}() implements java.lang.AutoCloseable {
                public void close() {}
            }
            """;

    private static final String RUNS = """
            ====
            final class AllWaysCheck {
                private static void same(java.lang.Object made, java.lang.Object expected) {
                    if (!made.equals(expected)) {
                        throw new java.lang.AssertionError(made + " for " + expected);
                    }
                }

                /** By its type, as a dependency gets another name where a value has it. */
                private static void give(java.lang.Object builder, java.lang.Class<?> type, java.lang.Object given)
                        throws java.lang.Exception {
                    for (java.lang.reflect.Method method : builder.getClass().getDeclaredMethods()) {
                        if (java.util.List.of(method.getParameterTypes()).equals(java.util.List.of(type))) {
                            method.invoke(builder, given);
                        }
                    }
                }

                private static java.lang.Object made(java.lang.Class<?> type, java.lang.Object... given)
                        throws java.lang.Exception {
                    java.lang.reflect.Constructor<?> constructor = type.getDeclaredConstructors()[0];
                    return constructor.newInstance(java.util.stream.Stream.of(constructor.getParameterTypes())
                            .map(taken -> java.util.stream.Stream.of(given)
                                    .filter(taken::isInstance)
                                    .findFirst()
                                    .orElseThrow())
                            .toArray());
                }

                /** By its type, as a method gets a number where another has its name. */
                private static java.lang.Object target(java.lang.Object flow, java.lang.Object... given)
                        throws java.lang.Exception {
                    for (java.lang.reflect.Method method : flow.getClass().getDeclaredMethods()) {
                        if (method.getReturnType() == java.lang.String.class) {
                            return method.invoke(flow, given);
                        }
                    }
                    throw new java.lang.AssertionError();
                }

            """;

    List<JavaFileObject> sources() {
        String text = (keeps ? STATE : EVERYTHING) + TYPES + RUNS + (keeps ? RUNS_STATE : RUNS_EVERYTHING) + "}\n";
        String more = IntStream.range(0, values)
                .mapToObj(i -> "    @dev.leat.Processor static int further%d(int %s) { return %d; }"
                        .formatted(i, i == 0 ? "${COMPONENT}" : "further" + (i - 1), i))
                .collect(Collectors.joining("\n"));
        text = text.replace("${values}", more);
        for (Map.Entry<Role, String> name : names.entrySet()) {
            text = text.replace("${" + name.getKey() + "}", name.getValue());
        }
        return Stream.of(text.split("====\n")).map(this::source).toList();
    }

    private JavaFileObject source(String type) {
        Matcher head = HEAD.matcher(type);
        if (!head.find()) {
            throw new IllegalArgumentException(type);
        }
        return JavaFileObjects.forSourceString(
                packageName + "." + head.group(1), "package " + packageName + ";\n\n" + type);
    }
}
