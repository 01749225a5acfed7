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
                        new Fired("answer", "close(command)", List.of("command is Lock.Close"), "closed"),
                        new Fired("face", "calm(mood)", List.of("mood is CALM"), ')'));

        LockFlow.Outputs wrong = flow.run(new Open("ham"), Mood.FURIOUS);
        assertThat(wrong.answer()).isEqualTo("opened with ham");
        assertThat(wrong.known()).contains(false);
        assertThat(wrong.alarm()).contains("wrong code, FURIOUS");
        assertThat(wrong.face()).isEqualTo('(');
        assertThat(wrong.fired())
                .containsExactly(
                        new Fired("answer", "open(command)", List.of("command is Lock.Open"), "opened with ham"),
                        new Fired("alarm", "alarm(mood)", List.of("!known"), "wrong code, FURIOUS"),
                        new Fired("face", "other(mood)", List.of("mood is ANGRY or FURIOUS"), '('));

        assertThat(flow.run(new Open("potato"), Mood.ANGRY).alarm()).isEmpty();

        LockFlow.Outputs replaced =
                LockFlow.builder().alarm("none").face('?').build().run(new Open("ham"), Mood.CALM);
        assertThat(replaced.alarm()).contains("none");
        assertThat(replaced.fired())
                .as("no processor made what is replaced")
                .containsExactly(
                        new Fired("answer", "open(command)", List.of("command is Lock.Open"), "opened with ham"));
        assertThat(LockFlow.builder().face('?').build().run(new Open("ham"), Mood.CALM).fired())
                .extracting(Fired::value)
                .containsExactly("answer", "alarm");
    }
}
