package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Secret;
import dev.leat.When;
import dev.leat.runtime.Rejected;
import java.util.List;

/** A flow with secrets shows no rejected elements, as they or their failures may quote them. */
final class RejectedSecrets {
    @Flow(keep = "opened", replaceable = false)
    static final class Doors {
        @Secret
        @Processor
        static String key(@Input @Secret String seed, @Input int n) {
            return seed + n;
        }

        @Processor
        static String opened(@Each(value = "doors", rejected = "shut") @Input String door, String key) {
            if (!door.startsWith("d")) {
                throw new IllegalStateException(key + " does not open " + door);
            }
            return door;
        }

        @Processor
        static int misses(List<Rejected<String>> shut) {
            return shut.size();
        }
    }

    static void rejected_L12_listIsNotShown() {
        RejectedSecrets_DoorsFlow.Outputs outputs =
                new RejectedSecrets_DoorsFlow().run("hush", 1, List.of("d1", "w2"));

        assertThat(outputs.shut()).singleElement().satisfies(door -> assertThat(door.cause())
                .hasMessage("hush1 does not open w2"));
        assertThat(outputs.misses()).isEqualTo(1);
        assertThat(outputs)
                .hasToString("Outputs[key=(secret), misses=1, shut=(secret), opened=[d1]]")
                .asString()
                .doesNotContain("hush", "w2");
    }

    /** What fails with all of them in hand does not quote them either. */
    @Flow(keep = "rest", replaceable = false)
    static final class Guarded {
        @Secret
        @Processor
        static String token(@Each(value = "words", rejected = "wrong") @Input String word) {
            if (word.isEmpty()) {
                throw new IllegalStateException("empty");
            }
            return word;
        }

        @Processor
        static boolean clean(List<Rejected<String>> wrong) {
            throw new IllegalStateException("hush " + wrong.size());
        }

        @Processor
        static boolean full(@All("token") List<String> tokens) {
            throw new IllegalStateException("hush " + tokens);
        }

        @When("clean")
        @Processor
        static int rest(@Input @Each("numbers") int number) {
            return number;
        }

        @When("full")
        @Processor
        static int all(@Input @Each("others") int other) {
            return other;
        }

        @Processor
        static int count(@All("all") int[] all) {
            return all.length;
        }
    }

    static void rejected_L12_failuresDoNotQuoteThem() {
        assertThatThrownBy(() -> new RejectedSecrets_GuardedFlow().run(List.of(""), new int[] {1}, new int[0]))
                .hasMessageContaining("clean")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> new RejectedSecrets_GuardedFlow().run(List.of("t"), new int[0], new int[] {1}))
                .hasMessageContaining("full")
                .hasMessageNotContaining("hush");
    }

    /** Without secrets all is shown. */
    @Flow(replaceable = false)
    static final class Open {
        @Processor
        static void number(@Each(value = "texts", rejected = "wrong") @Input String text) {
            Integer.parseInt(text);
        }
    }

    static void rejected_L12_shownWhereNothingIsSecret() {
        assertThat(new RejectedSecrets_OpenFlow().run(List.of("x"))).asString().contains("element=x, index=0");
    }

    private RejectedSecrets() {}
}
