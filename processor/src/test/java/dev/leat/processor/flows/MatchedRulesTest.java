package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many rules that match constants of an enum, which the run looks at in a switch. */
final class MatchedRulesTest {
    private static final int CONSTANTS = 12;
    private static final int SEED = 11;

    /** How many rules in a row are of one sort. */
    private static final int ROW = 40;

    private enum Sort {
        INT("int", "Integer"),
        TEXT("String", "String"),
        MAYBE("Optional<Integer>", "Integer"),
        /** Of the value that a step makes. */
        OF_SIZE("int", "Integer"),
        GUARDED("int", "Integer"),
        /** Takes the rule before. */
        TAKING("int", "Integer");

        private final String type;
        private final String content;

        Sort(String type, String content) {
            this.type = type;
            this.content = content;
        }
    }

    private record Rule(int number, Sort sort, Sort before, List<Integer> constants) {
        boolean applies(int kind, int x) {
            return constants.contains(sort == Sort.OF_SIZE ? x % CONSTANTS : kind);
        }

        Object result(int x, boolean hasTaken) {
            int made = x + number + (hasTaken ? 1000 : 0);
            return sort == Sort.TEXT ? "" + made : made;
        }

        String declaration() {
            String match = constants.stream().map(each -> "\"K" + each + "\"").collect(Collectors.joining(", "));
            String made = "x + " + number + (sort == Sort.TAKING ? " + (before.isPresent() ? 1000 : 0)" : "");
            return """
                      %s@Processor static %s r%d(%s@Match({%s}) Kind %s, @Input int x%s) {
                        LOG.add("r%d");
                        return %s;
                      }
                    """.formatted(
                            sort == Sort.GUARDED ? "@When(\"odd && !large\") " : "",
                            sort.type,
                            number,
                            sort == Sort.OF_SIZE ? "" : "@Input ",
                            match,
                            sort == Sort.OF_SIZE ? "size" : "kind",
                            sort == Sort.TAKING
                                    ? ", @From(\"r" + (number - 1) + "\") Optional<" + before.content + "> before"
                                    : "",
                            number,
                            sort == Sort.TEXT
                                    ? "\"\" + (" + made + ")"
                                    : sort == Sort.MAYBE ? "Optional.of(" + made + ")" : made);
        }
    }

    private static List<Rule> rules() {
        Random random = new Random(SEED);
        List<Rule> rules = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            for (int i = 0; i < ROW; i++) {
                rules.add(rule(rules, sort, random));
            }
        }
        while (rules.size() < 12 * ROW) {
            Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
            rules.add(rule(rules, sort == Sort.OF_SIZE && random.nextInt(4) > 0 ? Sort.INT : sort, random));
        }
        return rules;
    }

    private static Rule rule(List<Rule> before, Sort sort, Random random) {
        List<Integer> constants =
                new ArrayList<>(IntStream.range(0, CONSTANTS).boxed().toList());
        Collections.shuffle(constants, random);
        int matched = 1 + random.nextInt(random.nextInt(8) == 0 ? 8 : 3);
        return new Rule(
                before.size(),
                sort,
                before.isEmpty() ? sort : before.get(before.size() - 1).sort(),
                List.copyOf(constants.subList(0, matched)));
    }

    private static String declaration(List<Rule> rules) {
        return """
                import dev.leat.*;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Optional;

                @Flow
                public class Matched {
                  public static final List<String> LOG = new ArrayList<>();

                  public enum Kind { %s }

                  @Processor static Kind size(@Input int x) { return Kind.values()[x %% %d]; }

                  @Processor static boolean odd(@Input int x) { LOG.add("odd"); return x %% 2 == 1; }

                  @Processor static boolean large(@Input int x) { LOG.add("large"); return x > 50; }

                %s
                }
                """.formatted(
                        IntStream.range(0, CONSTANTS).mapToObj(i -> "K" + i).collect(Collectors.joining(", ")),
                        CONSTANTS,
                        rules.stream().map(Rule::declaration).collect(Collectors.joining("\n")));
    }

    private static final List<Rule> RULES = rules();
    private static CompiledFlow compiled;
    private static ClassLoader classes;

    @BeforeAll
    static void compile() {
        compiled = CompiledFlow.of(List.of(JavaFileObjects.forSourceString("Matched", declaration(RULES))));
        classes = compiled.load();
    }

    static List<Integer> kinds() {
        return IntStream.range(-1, CONSTANTS).boxed().toList();
    }

    /** Also where the constant is null, here -1: then none of the rules that match it runs. */
    @ParameterizedTest
    @MethodSource("kinds")
    void theyRunInTheirOrderAndAskWhatTheyNeed(int kind) throws Exception {
        Object flow = classes.loadClass("MatchedFlow").getMethod("create").invoke(null);

        for (int x : new int[] {0, 1, 17, 48, 99}) {
            assertRuns(flow, kind, x, Map.of());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void replacedRulesDoNotRun(int kind) throws Exception {
        Object builder = classes.loadClass("MatchedFlow").getMethod("builder").invoke(null);
        call(builder, builder.getClass().getMethod("r3", int.class), -1);
        call(builder, builder.getClass().getMethod("r209", int.class), -2);

        assertRuns(call(builder, "build"), kind, 17, Map.of(3, -1, 209, -2));
    }

    private static void assertRuns(Object flow, int kind, int x, Map<Integer, Object> replaced) throws Exception {
        Class<?> type = classes.loadClass("Matched$Kind");
        List<?> log =
                (List<?>) classes.loadClass("Matched").getDeclaredField("LOG").get(null);
        log.clear();

        Object outputs = call(
                flow,
                flow.getClass().getMethod("run", int.class, type),
                x,
                kind < 0 ? null : type.getEnumConstants()[kind]);

        List<String> expectedLog = new ArrayList<>();
        Map<Integer, Object> expected = new HashMap<>(replaced);
        for (Rule rule : RULES) {
            if (replaced.containsKey(rule.number()) || !rule.applies(kind, x)) {
                continue;
            }
            if (rule.sort() == Sort.GUARDED) {
                ask("odd", expectedLog);
                if (x % 2 == 1) {
                    ask("large", expectedLog);
                }
                if (x % 2 == 0 || x > 50) {
                    continue;
                }
            }
            expectedLog.add("r" + rule.number());
            boolean hasTaken = rule.sort() == Sort.TAKING && expected.containsKey(rule.number() - 1);
            expected.put(rule.number(), rule.result(x, hasTaken));
        }
        assertThat(log).as("%s, %s", kind, x).isEqualTo(expectedLog);
        for (Rule rule : RULES) {
            assertThat(call(outputs, "r" + rule.number()))
                    .as("r%s of %s, %s", rule.number(), kind, x)
                    .isEqualTo(Optional.ofNullable(expected.get(rule.number())));
        }
        assertThat((List<?>) call(outputs, "fired"))
                .extracting(fired -> call(fired, "value"))
                .containsExactlyElementsOf(expectedRules(expected, replaced));
    }

    private static List<String> expectedRules(Map<Integer, Object> expected, Map<Integer, Object> replaced) {
        return expected.keySet().stream()
                .filter(number -> !replaced.containsKey(number))
                .sorted()
                .map(number -> "r" + number)
                .toList();
    }

    private static void ask(String condition, List<String> log) {
        if (!log.contains(condition)) {
            log.add(condition);
        }
    }

    @Test
    void theCodeReadsAsIfWrittenByHand() {
        CompiledFlow flow = CompiledFlow.of(List.of(JavaFileObjects.forSourceString("Fees", """
                import dev.leat.*;

                @Flow(replaceable = false)
                class Fees {
                  enum Zone { HOME, NEAR, FAR }

                  @Processor static boolean fragile(@Input int weight) { return weight %% 2 == 0; }

                  @Processor static int home(@Input @Match("HOME") Zone zone) { return 1; }

                  @When("fragile")
                  @Processor static int abroad(@Input @Match({"FAR", "NEAR"}) Zone zone) { return 2; }

                %s

                %s
                }
                """.formatted(
                IntStream.range(0, 14)
                        .mapToObj(i -> "  @Processor static int far%d(@Input @Match(\"FAR\") Zone zone) { return %d; }"
                                .formatted(i, i))
                        .collect(Collectors.joining("\n")),
                IntStream.range(0, 50)
                        .mapToObj(i ->
                                "  @Processor static int plain%d(@Input int weight) { return %d; }".formatted(i, i))
                        .collect(Collectors.joining("\n"))))));

        assertThat(flow.generated().get("FeesFlow.java"))
                .contains("""
                        if (zone != null) {
                            switch (zone) {
                                case HOME -> {
                                    outputs.home = Fees.home(zone);
                                    outputs.homeBy = 1;
                                }
                                case FAR -> {
                                    if (conditions.fragile(weight)) {
                                        outputs.abroad = Fees.abroad(zone);
                                        outputs.abroadBy = 1;
                                    }
                                    outputs.far0 = Fees.far0(zone);
                """.indent(0))
                .contains("""
                                case NEAR -> {
                                    if (conditions.fragile(weight)) {
                                        outputs.abroad = Fees.abroad(zone);
                                        outputs.abroadBy = 1;
                                    }
                                }
                                default -> {}
                            }
                        }
                """.indent(0));
    }

    @Test
    void methodsAreSmallEnoughForHotSpot() {
        assertThat(compiled.generated().get("MatchedFlow.java"))
                .contains("switch (kind)")
                .contains("switch (size)");
        MethodSizes.of(compiled).forEach((method, bytes) -> {
            if (method.startsWith("MatchedFlow.") || method.startsWith("MatchedFlow$Steps")) {
                assertThat(bytes).as(method).isLessThan(3_000);
            }
        });
    }

    private static Object call(Object target, String method) throws Exception {
        return call(target, target.getClass().getMethod(method));
    }

    private static Object call(Object target, Method method, Object... arguments) throws Exception {
        method.setAccessible(true);
        return method.invoke(target, arguments);
    }
}
