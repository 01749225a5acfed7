package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sessions of flows with loops: what is made for elements begins anew in each run. */
final class Balances {
    /** A balance that each run goes on with, by a fold over what comes in. */
    @Flow(keep = {"running", "doubled"})
    static final class Account {
        @Initial("balance")
        static long opening() {
            return 100;
        }

        @Initial("running")
        static long nothing() {
            return 0;
        }

        @Processor
        static long running(@Previous long running, @Input @Each("amounts") long amount, @Previous long balance) {
            return running + amount + 0 * balance;
        }

        @Processor
        static long balance(@Previous long balance, @Last long running) {
            return balance + running;
        }

        @Processor
        static void told(@Input @Each("amounts") long amount, long running, @Depends Consumer<String> log) {
            log.accept(amount + "/" + running);
        }

        /** Follows from the state alone, but through a loop. */
        @Processor
        static List<Long> digits(@Previous long balance) {
            return String.valueOf(balance).chars().mapToObj(digit -> (long) digit - '0').toList();
        }

        @Processor
        static List<Long> parts(long balance) {
            return List.of(balance, -balance);
        }

        @Processor
        static long doubled(@Each("parts") long part) {
            return 2 * part;
        }

        @Processor
        static int count(@All("doubled") List<Long> all) {
            return all.size();
        }

        @Processor
        static String shown(long balance) {
            return "have " + balance;
        }

        @Processor
        static Stream<Long> once(long balance) {
            return Stream.of(balance);
        }

        @Processor
        static long again(@Each("once") long one) {
            return one;
        }

        @Processor
        static long agains(@All("again") List<Long> all) {
            return all.get(0);
        }
    }

    static void session_L05_keepsWhatIsOfTheRunOnly() {
        List<String> told = new ArrayList<>();
        Balances_AccountFlowSession session = new Balances_AccountFlow(told::add).open();
        Balances_AccountFlow.Outputs first = session.run(new long[] {1, 2});
        assertThat(first.running()).containsExactly(1, 3);
        assertThat(first.balance()).isEqualTo(103);
        Balances_AccountFlow.Outputs second = session.run(new long[] {10});
        assertThat(second.running()).containsExactly(10);
        assertThat(second.balance()).isEqualTo(113);
        assertThat(second.doubled()).containsExactly(226, -226);
        assertThat(second.agains()).isEqualTo(113);
        assertThat(second.digits()).containsExactly(1L, 0L, 3L);
        assertThat(session.run(new long[0]).balance()).isEqualTo(113);
        assertThat(told).containsExactly("1/1", "2/3", "10/10");
    }

    static void session_L05_stateHasNothingOfElements() {
        Balances_AccountFlow flow = new Balances_AccountFlow(any -> {});
        Balances_AccountFlowSession session = flow.open();
        session.run(new long[] {5});
        assertThat(session.state().balance()).isEqualTo(105);
        assertThat(Stream.of(Balances_AccountFlow.State.class.getRecordComponents())
                        .map(each -> each.getName()))
                .containsExactly("shape", "balance");
        assertThat(flow.resume(session.state()).run(new long[] {1}).balance()).isEqualTo(106);
    }

    static void session_L05_whatFollowsFromTheStateWithoutLoopsIsCurrent() {
        Balances_AccountFlowSession session = new Balances_AccountFlow(any -> {}).open();
        assertThat(session.current().shown()).isEqualTo("have 100");
        assertThat(session.current().parts()).containsExactly(100L, -100L);
        assertThat(Stream.of(Balances_AccountFlow.Current.class.getMethods())
                        .map(each -> each.getName()))
                .doesNotContain("count", "doubled", "once", "again", "agains");
    }

    static void session_L05_runWithReplacedValuesGoesOnAsWell() {
        Balances_AccountFlowSession session = Balances_AccountFlow.builder()
                .log(any -> {})
                .initialBalance(7)
                .running(1)
                .build()
                .open();
        assertThat(session.run(new long[] {5, 6}).balance()).isEqualTo(8);
        assertThat(session.run(new long[] {5}).balance()).isEqualTo(9);
    }

    /** A list is state, and each run adds to it by a loop over it. */
    @Flow(replaceable = false)
    static final class Names {
        @Initial("names")
        static List<String> none() {
            return List.of();
        }

        @Processor
        static String old(@Each("before") String name) {
            return name + "'";
        }

        @Processor
        static List<String> before(@Previous List<String> names) {
            return names;
        }

        @Processor
        static boolean isNew(@Input @Each("added") String name, @Previous List<String> names) {
            return !names.contains(name);
        }

        @When("isNew")
        @Processor
        static String fresh(@Input @Each("added") String name) {
            return name;
        }

        @Processor
        static List<String> names(@All("old") List<String> old, @All("fresh") List<String> fresh) {
            return Stream.concat(old.stream(), fresh.stream()).toList();
        }

        @Processor
        static String longest(@Each("names") String name) {
            return name;
        }

        @Initial("most")
        static int least() {
            return 0;
        }

        @Processor
        static int most(@Previous int most, String longest) {
            return Math.max(most, longest.length());
        }

        @Processor
        static int width(@Last int most) {
            return most;
        }
    }

    static void session_L05_previousListIsASequence() {
        Balances_NamesFlowSession session = new Balances_NamesFlow().open();
        assertThat(session.run(List.of("ann")).names()).containsExactly("ann");
        Balances_NamesFlow.Outputs outputs = session.run(List.of("bo", "ann"));
        assertThat(outputs.names()).containsExactly("ann'", "bo");
        assertThat(outputs.width()).isEqualTo(4);
        assertThat(session.run(List.of("ann")).names()).containsExactly("ann''", "bo'", "ann");
    }

    /** What was not made in a run stays, also where a loop lets it be made. */
    @Flow(replaceable = false)
    static final class Best {
        @Processor
        static boolean good(@Input @Each("marks") int mark) {
            return mark > 5;
        }

        @When("good")
        @Processor
        static int mark(@Input @Each("marks") int mark) {
            return mark;
        }

        @Initial("best")
        static int none() {
            return 0;
        }

        @Processor
        static boolean any(@All("mark") int[] marks) {
            return marks.length > 0;
        }

        @When("any")
        @Processor
        static int best(@Previous int best, @All("mark") int[] marks) {
            return Math.max(best, marks[0]);
        }
    }

    static void session_L05_L13_runThatMakesNoneLeavesTheOneBefore() {
        Balances_BestFlowSession session = new Balances_BestFlow().open();
        assertThat(session.run(new int[] {3, 8}).best()).isEqualTo(Optional.of(8));
        assertThat(session.run(new int[] {3}).best()).isEmpty();
        assertThat(session.state().best()).isEqualTo(8);
    }

    private Balances() {}
}
