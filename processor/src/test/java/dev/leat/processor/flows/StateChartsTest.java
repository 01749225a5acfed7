package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which charts are drawn of what is kept, and what they show. */
final class StateChartsTest {
    private static final String LEVELS = """
            sealed interface State permits Off, On {}
            record Off() implements State {}
            sealed interface On extends State permits Low, High {}
            record Low() implements On {}
            record High() implements On {}
            sealed interface Event permits Press, Hold {}
            record Press() implements Event {}
            record Hold() implements Event {}
            @Initial("state") static Off off() { return new Off(); }
            """;

    @Test
    void someOfTheStatesAreAChoiceAndAllAreAnyState() {
        assertThat(chart(LEVELS + """
                        @Processor("state") static On start(@Previous @Match Off state, @Input @Match Press event) {
                          return new Low();
                        }
                        @Processor("state") static High more(@Previous @Match Low state, @Input @Match Press event) {
                          return new High();
                        }
                        @Processor("state") static State press(@Previous @Match On state, @Input @Match Press event) {
                          return state;
                        }
                        @Processor("state") static Off stop(@Input @Match Hold event) { return new Off(); }
                        """)).isEqualTo("""
                        stateDiagram-v2
                          state "Off" as s0
                          state "Low" as s1
                          state "High" as s2
                          state c0 <<choice>>
                          c0 --> s1
                          c0 --> s2
                          state "any state" as any
                          [*] --> s0
                          s0 --> c0 : Press / start
                          s1 --> s2 : Press / more
                          s2 --> any : Press / press
                          s0 --> s0 : Hold / stop
                          s1 --> s0 : Hold / stop
                          s2 --> s0 : Hold / stop
                        """);
    }

    /** The first alternative that applies is taken, so that later ones may not be reached from some states. */
    @Test
    void whatAnEarlierAlternativeTakesIsNotDrawnAgain() {
        assertThat(chart(LEVELS + """
                        @Processor static boolean broken(@Input int volts) { return volts > 240; }
                        @Processor("state") @When("broken") static Off fuse(@Previous @Match On state) {
                          return new Off();
                        }
                        @Processor("state") @When("!broken") static High brighter(@Previous @Match Low state) {
                          return new High();
                        }
                        @Processor("state") static Low light(@Previous @Match Off state, @Input @Match Press event) {
                          return new Low();
                        }
                        @Processor("state") static Off stay(@Previous State state) { return new Off(); }
                        """)).isEqualTo("""
                        stateDiagram-v2
                          state "Off" as s0
                          state "Low" as s1
                          state "High" as s2
                          [*] --> s0
                          s1 --> s0 : [broken] / fuse
                          s2 --> s0 : [broken] / fuse
                          s1 --> s2 : [!broken] / brighter
                          s0 --> s1 : Press / light
                          s0 --> s0 : / stay
                          s2 --> s0 : / stay
                        """);
    }

    @Test
    void whatElseIsAskedStandsInBrackets() {
        assertThat(chart(LEVELS + """
                        enum Mood { CALM, ANGRY, FURIOUS }
                        @Initial("mood") static Mood calm() { return Mood.CALM; }
                        @Processor static Mood mood(@Previous Mood mood, @Input int noise) {
                          return noise > 3 ? Mood.ANGRY : mood;
                        }
                        @Processor static boolean late(@Input int hour) { return hour > 22; }
                        @When("!late") @Processor static String code(@Input Event event) { return "x"; }
                        @Processor("state")
                        @When("!(late\\n   || ready)")
                        static State on(
                            @Previous @Match Off state,
                            @Input @Match Press event,
                            @Match({"CALM", "ANGRY"}) Mood mood,
                            @Previous @From("mood") @Match("CALM") Mood before,
                            String code) {
                          return new Low();
                        }
                        @Processor static boolean ready(@Input int volts) { return volts > 100; }
                        """)).isEqualTo("""
                        stateDiagram-v2
                          state "Off" as s0
                          state "Low" as s1
                          state "High" as s2
                          state "any state" as any
                          [*] --> s0
                          s0 --> any : Press [code is present and mood is CALM or ANGRY and previous mood is CALM and !(late || ready)] / on
                        """);
    }

    @Test
    void whatMayBeNullHasAStateForIt() {
        assertThat(chart("""
                        @interface Nullable {}
                        enum Light { RED, GREEN }
                        @Initial("light") @Nullable static Light none() { return null; }
                        @Processor("light") static Light go(@Previous @Match("RED") Light light) { return Light.GREEN; }
                        @Processor("light") @Nullable static Light stop(@Previous @Nullable Light light) { return null; }
                        """)).isEqualTo("""
                        stateDiagram-v2
                          state "RED" as s0
                          state "GREEN" as s1
                          state "null" as s2
                          state c0 <<choice>>
                          c0 --> s0
                          c0 --> s1
                          state "any state" as any
                          s0 --> c0 : / go
                          s1 --> any : / stop
                          s2 --> any : / stop
                        """);
    }

    /** Anybody may extend a class that is not sealed: what extends it is in its state, but not all of it. */
    @Test
    void classesBelowAnOpenOneAreItsState() {
        assertThat(chart("""
                        sealed interface State permits Off, Other, Mode {}
                        static final class Off implements State {}
                        static non-sealed class Other implements State {}
                        static final class Special extends Other {}
                        enum Mode implements State { FAST, SLOW }
                        @Initial("state") static Mode first() { return Mode.FAST; }
                        @Processor("state") static Special one(@Previous @Match Off state) { return new Special(); }
                        @Processor("state") static Off two(@Previous @Match Special state) { return new Off(); }
                        @Processor("state") static Mode three(@Previous @Match Other state) { return Mode.SLOW; }
                        @Processor("state") static Off four(@Previous @Match Mode state) { return new Off(); }
                        """)).isEqualTo("""
                        stateDiagram-v2
                          state "Off" as s0
                          state "Other" as s1
                          state "Mode" as s2
                          [*] --> s2
                          s0 --> s1 : / one
                          s1 --> s0 : [previous state is Chart.Special] / two
                          s1 --> s2 : / three
                          s2 --> s0 : / four
                        """);
    }

    @Test
    void namesAreAsLongAsTheyMustBeAndMayBeAnything() {
        assertThat(chart("""
                        sealed interface State permits A.end, B.end, 状態 {}
                        interface A { record end() implements State {} }
                        interface B { record end() implements State {} }
                        record 状態() implements State {}
                        @Initial("state") static A.end end() { return new A.end(); }
                        @Processor("state") static 状態 note(@Previous @Match A.end state) { return new 状態(); }
                        @Processor("state") static B.end state(@Previous @Match 状態 state) { return new B.end(); }
                        """)).isEqualTo("""
                        stateDiagram-v2
                          state "A.end" as s0
                          state "B.end" as s1
                          state "状態" as s2
                          [*] --> s0
                          s0 --> s2 : / note
                          s2 --> s1 : / state
                        """);
    }

    @Test
    void eachMachineOfAFlowHasItsChart() {
        Map<String, String> charts = charts("""
                enum Light { RED, GREEN }
                @Initial("left") static Light red() { return Light.RED; }
                @Initial("right") static Light green() { return Light.GREEN; }
                @Initial("sum") static int none() { return 0; }
                @Processor static Light left(@Previous @Match("RED") Light left) { return Light.GREEN; }
                @Processor static Light right(@Previous @Match("GREEN") Light right) { return Light.RED; }
                @Processor static int sum(@Previous int sum) { return sum + 1; }
                """);

        assertThat(charts)
                .containsOnlyKeys("META-INF/leat/Chart.left.states.mmd", "META-INF/leat/Chart.right.states.mmd");
    }

    @Test
    void whatCannotBeCountedHasNoChart() {
        assertThat(charts("""
                        enum Light { RED, GREEN }
                        record State(Light light) {}
                        interface Open {}
                        record One() implements Open {}
                        @Initial("record") static State state() { return new State(Light.RED); }
                        @Initial("unmatched") static Light unmatched() { return Light.RED; }
                        @Initial("of_another") static Light another() { return Light.RED; }
                        @Initial("open") static Open open() { return new One(); }
                        @Processor static State record(@Previous State record) { return record; }
                        @Processor static Light unmatched(@Previous Light unmatched) { return unmatched; }
                        @Processor static Light of_another(
                            @Previous @From("unmatched") @Match("RED") Light other, @Previous Light of_another) {
                          return other;
                        }
                        @Processor("open") static Open one(@Previous @Match One open) { return open; }
                        """)).isEmpty();
    }

    /** A machine of a size that nobody writes by hand is drawn all the same, but not in the Javadoc. */
    @Test
    void largeMachinesAreDrawnBesideTheClassOnly() {
        String cases = IntStream.range(0, 200).mapToObj(i -> "S" + i).collect(Collectors.joining(", "));
        String records = IntStream.range(0, 200)
                .mapToObj(i -> "record S%d() implements State {}\n".formatted(i)
                        + "@Processor(\"state\") static S%d to%d(@Previous @Match S%d state) { return new S%d(); }\n"
                                .formatted((i + 1) % 200, (i + 1) % 200, i, (i + 1) % 200))
                .collect(Collectors.joining());
        Map<String, String> generated = generated("sealed interface State permits " + cases + " {}\n" + records
                + "@Initial(\"state\") static S0 first() { return new S0(); }\n");

        String chart = generated.get("META-INF/leat/Chart.state.states.mmd");
        StateDiagramSyntax.check(chart);
        assertThat(chart.lines()).hasSize(1 + 200 + 1 + 200).contains("  s199 --> s0 : / to0");
        assertThat(generated.get("ChartFlow.java"))
                .contains("<p>What {@code state} goes through is in the resource {@code"
                        + " META-INF/leat/Chart.state.states.mmd}.")
                .doesNotContain("stateDiagram-v2");
    }

    private static String chart(String members) {
        Map<String, String> charts = charts(members);
        assertThat(charts).hasSize(1);
        return charts.values().iterator().next();
    }

    private static Map<String, String> charts(String members) {
        Map<String, String> charts = new TreeMap<>(generated(members));
        charts.keySet().removeIf(path -> !path.endsWith(".states.mmd"));
        charts.values().forEach(StateDiagramSyntax::check);
        return charts;
    }

    private static Map<String, String> generated(String members) {
        return CompiledFlow.of(List.of(JavaFileObjects.forSourceString(
                        "Chart", "import dev.leat.*;\n@Flow final class Chart {\n" + members + "}\n")))
                .generated();
    }
}
