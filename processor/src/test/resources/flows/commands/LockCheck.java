package commands;

import static org.assertj.core.api.Assertions.assertThat;

import commands.Lock.Close;
import commands.Lock.Mood;
import commands.Lock.Open;
import dev.leat.runtime.Fired;
import java.util.List;

final class LockCheck {
    public static void main(String[] args) {
        LockFlow flow = LockFlow.create();

        LockFlow.Outputs closed = flow.run(new Close(), Mood.CALM);
        assertThat(closed.answer()).isEqualTo("closed");
        assertThat(closed.known()).isEmpty();
        assertThat(closed.alarm()).as("neither known nor not").isEmpty();
        assertThat(closed.face()).isEqualTo(')');
        assertThat(closed.fired())
                .containsExactly(
                        new Fired("answer", "close(command)", List.of("command is Lock.Close")),
                        new Fired("face", "calm(mood)", List.of("mood is CALM")));

        LockFlow.Outputs wrong = flow.run(new Open("ham"), Mood.FURIOUS);
        assertThat(wrong.answer()).isEqualTo("opened with ham");
        assertThat(wrong.known()).contains(false);
        assertThat(wrong.alarm()).contains("wrong code, FURIOUS");
        assertThat(wrong.face()).isEqualTo('(');

        assertThat(flow.run(new Open("potato"), Mood.ANGRY).alarm()).isEmpty();
    }
}
