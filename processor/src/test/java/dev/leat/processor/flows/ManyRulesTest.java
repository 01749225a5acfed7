package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A thousand rules that share two hundred conditions. */
final class ManyRulesTest {
    private static final int CONDITIONS = 200;
    private static final int RULES = 1_000;

    private record Rule(int first, int second, int without) {
        boolean holds(int input) {
            return (condition(first, input) || condition(second, input)) && !condition(without, input);
        }

        /** Adds the conditions that it asks for, in order. */
        void ask(int input, Set<Integer> asked) {
            asked.add(first);
            if (!condition(first, input)) {
                asked.add(second);
            }
            if (condition(first, input) || condition(second, input)) {
                asked.add(without);
            }
        }

        String expression() {
            return "(c%d || c%d) && !c%d".formatted(first, second, without);
        }
    }

    private static boolean condition(int number, int input) {
        return (input * 31 + number * 17) % (number % 7 + 2) == 0;
    }

    private static ClassLoader load(List<Rule> rules) throws Exception {
        return CompiledFlow.of(List.of(JavaFileObjects.forSourceString("Rules", declaration(rules))))
                .load();
    }

    private static Object run(ClassLoader loader, Object flow, int input) throws Exception {
        Method run = loader.loadClass("RulesFlow").getMethod("run", int.class);
        run.setAccessible(true);
        return run.invoke(flow, input);
    }

    @Test
    void theyFireAsTheirConditionsSay() throws Exception {
        List<Rule> rules = rules();
        ClassLoader loader = load(rules);
        Object rulesFlow = loader.loadClass("RulesFlow").getMethod("create").invoke(null);
        int[] evaluations = (int[]) field(loader, "EVALUATIONS");

        for (int input : new int[] {0, 1, 42, 999}) {
            Arrays.fill(evaluations, 0);
            Object outputs = run(loader, rulesFlow, input);

            List<String> expected = new ArrayList<>();
            for (int i = 0; i < RULES; i++) {
                boolean holds = rules.get(i).holds(input);
                assertThat(call(outputs, "r" + i))
                        .as("r%s of %s", i, input)
                        .isEqualTo(holds ? Optional.of(input + i) : Optional.empty());
                if (holds) {
                    expected.add("r%s = %s".formatted(i, input + i));
                }
            }
            assertThat(((List<?>) call(outputs, "fired"))
                            .stream().map(each -> call(each, "value") + " = " + call(each, "result")))
                    .isEqualTo(expected);
            assertThat(Arrays.stream(evaluations).max()).hasValue(1);
        }
    }

    /** Most of what the later rules ask has been asked by then, and is only looked at. */
    @Test
    void conditionsAreAskedWhenTheyAreFirstNeeded() throws Exception {
        List<Rule> rules = rules();
        ClassLoader loader = load(rules);
        Object rulesFlow = loader.loadClass("RulesFlow").getMethod("create").invoke(null);
        List<?> asked = (List<?>) field(loader, "ASKED");

        for (int input : new int[] {0, 1, 42, 999}) {
            asked.clear();
            run(loader, rulesFlow, input);

            Set<Integer> expected = new LinkedHashSet<>();
            rules.forEach(rule -> rule.ask(input, expected));
            assertThat(asked).as("input %s", input).isEqualTo(List.copyOf(expected));
        }
    }

    @Test
    void replacedConditionsAndRulesAreNotAsked() throws Exception {
        List<Rule> rules = rules();
        ClassLoader loader = load(rules);
        Object builder = loader.loadClass("RulesFlow").getMethod("builder").invoke(null);
        Method condition = builder.getClass().getMethod("c" + rules.get(0).first(), boolean.class);
        condition.setAccessible(true);
        condition.invoke(builder, true);
        Method rule = builder.getClass().getMethod("r1", int.class);
        rule.setAccessible(true);
        rule.invoke(builder, -1);
        Object outputs = run(loader, call(builder, "build"), 42);

        assertThat(call(outputs, "r1")).isEqualTo(Optional.of(-1));
        for (int i = 2; i < RULES; i++) {
            Rule each = rules.get(i);
            boolean isKnown = Stream.of(each.first(), each.second(), each.without())
                    .anyMatch(number -> number == rules.get(0).first());
            if (!isKnown) {
                assertThat(call(outputs, "r" + i))
                        .as("r%s", i)
                        .isEqualTo(each.holds(42) ? Optional.of(42 + i) : Optional.empty());
            }
        }
        assertThat(new ArrayList<Object>((List<?>) field(loader, "ASKED")))
                .doesNotContain(rules.get(0).first())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMethodIsSmallEnoughForHotSpot() throws Exception {
        CompiledFlow flow = CompiledFlow.of(List.of(JavaFileObjects.forSourceString("Rules", declaration(rules()))));

        MethodSizes.of(flow).forEach((method, bytes) -> {
            if (method.startsWith("RulesFlow") && !method.contains("Fired")) {
                assertThat(bytes).as(method).isLessThan(MethodSizes.HUGE);
            }
        });
    }

    private static List<Rule> rules() {
        Random random = new Random(7);
        List<Rule> rules = new ArrayList<>();
        while (rules.size() < RULES) {
            Rule rule = new Rule(random.nextInt(CONDITIONS), random.nextInt(CONDITIONS), random.nextInt(CONDITIONS));
            if (rule.first() != rule.second() && rule.first() != rule.without() && rule.second() != rule.without()) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static String declaration(List<Rule> rules) {
        StringBuilder source = new StringBuilder("""
                import dev.leat.*;

                @Flow
                public class Rules {
                  static final int[] EVALUATIONS = new int[%d];
                  static final java.util.List<Object> ASKED = new java.util.ArrayList<>();
                """.formatted(CONDITIONS));
        for (int i = 0; i < CONDITIONS; i++) {
            source.append("""
                      @Processor static boolean c%d(@Input int x) {
                        EVALUATIONS[%d]++;
                        ASKED.add(%d);
                        return (x * 31 + %d * 17) %% (%d %% 7 + 2) == 0;
                      }
                    """.formatted(i, i, i, i, i));
        }
        for (int i = 0; i < rules.size(); i++) {
            source.append("  @When(\"%s\") @Processor static int r%d(@Input int x) { return x + %d; }\n"
                    .formatted(rules.get(i).expression(), i, i));
        }
        return source.append("}\n").toString();
    }

    private static Object field(ClassLoader loader, String name) throws ReflectiveOperationException {
        var field = loader.loadClass("Rules").getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    private static Object call(Object target, String method) {
        try {
            Method accessor = target.getClass().getMethod(method);
            accessor.setAccessible(true);
            return accessor.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
