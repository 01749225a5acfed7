package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Processors that are methods of an object, which keeps what it wants, and an object for each run. */
final class Instances {
    static final class Counter implements AutoCloseable {
        private int count;

        int next() {
            return ++count;
        }

        @Override
        public void close() {
            Diary.note("close " + count);
        }
    }

    @Flow(keep = "numbered", replaceable = false)
    static class Numbering {
        private final String prefix;

        Numbering(String prefix) {
            this.prefix = prefix;
        }

        @Processor
        String numbered(@Input @Each("words") String word, @Depends(scope = Depends.Scope.RUN) Counter counter) {
            return prefix + counter.next() + word;
        }
    }

    static void instances_L16_objectOfTheRunIsThereForEachElement() {
        Instances_NumberingFlow flow = new Instances_NumberingFlow(new Numbering("#"), Counter::new);

        assertThat(flow.run(List.of("a", "b")).numbered()).containsExactly("#1a", "#2b");
        assertThat(Diary.read()).containsExactly("close 2");
        assertThat(flow.run(List.of("c")).numbered()).containsExactly("#1c");
        assertThat(Diary.read()).containsExactly("close 1");
    }

    static void instances_L12_objectOfTheRunIsClosedOnFailure() {
        Instances_NumberingFlow flow = new Instances_NumberingFlow(
                new Numbering("#") {
                    @Override
                    String numbered(String word, Counter counter) {
                        if (word.equals("b")) {
                            throw new IllegalStateException(word);
                        }
                        return super.numbered(word, counter);
                    }
                },
                Counter::new);

        assertThatThrownBy(() -> flow.run(List.of("a", "b"))).hasMessage("b");
        assertThat(Diary.read()).containsExactly("close 1");
    }

    private Instances() {}
}
