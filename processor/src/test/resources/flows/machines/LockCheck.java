package machines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.runtime.Fired;
import java.util.List;
import machines.Lock.Close;
import machines.Lock.Locked;
import machines.Lock.Unlock;
import machines.Lock.Unlocked;

final class LockCheck {
    private static final Locked LOCKED = new Locked("potato", "ham");
    private static final Unlocked UNLOCKED = new Unlocked("potato", "ham");

    public static void main(String[] args) {
        commands();
        whatDoesNotApplyChangesNothing();
        savedAndResumed();
        replaced();
    }

    private static void commands() {
        LockFlowSession lock = LockFlow.create().open();
        assertThat(lock.current().reaction()).as("before any command").contains("error: locked");
        assertThat(lock.current().state()).isEqualTo(LOCKED);

        LockFlow.Outputs opened = lock.run(new Unlock("potato"));
        assertThat(opened.state()).contains(UNLOCKED);
        assertThat(opened.reaction()).contains("ham");
        assertThat(opened.fired())
                .containsExactly(
                        new Fired(
                                "state",
                                "unlock(state, command)",
                                List.of("previous state is Lock.Locked", "command is Lock.Unlock", "right"),
                                UNLOCKED),
                        new Fired("reaction", "show(state)", List.of("state is Lock.Unlocked"), "ham"));
        assertThat(lock.current().fired())
                .containsExactly(new Fired("reaction", "show(state)", List.of("state is Lock.Unlocked"), "ham"));
        assertThat(lock.current().reaction()).contains("ham");

        LockFlow.Outputs closed = lock.run(new Close());
        assertThat(closed.state()).contains(LOCKED);
        assertThat(closed.reaction()).contains("error: locked");
        assertThat(lock.current().reaction()).contains("error: locked");
    }

    private static void whatDoesNotApplyChangesNothing() {
        LockFlowSession lock = LockFlow.create().open();
        LockFlow.Outputs wrong = lock.run(new Unlock("wrong"));
        assertThat(wrong.state()).as("no alternative makes one").isEmpty();
        assertThat(wrong.reaction()).isEmpty();
        assertThat(wrong.right()).contains(false);
        assertThat(lock.state().state()).isEqualTo(LOCKED);
        assertThat(lock.current().reaction()).contains("error: locked");

        assertThat(lock.run(new Close()).state()).as("locked already").isEmpty();
        assertThat(lock.run(new Unlock("potato")).state()).contains(UNLOCKED);
        LockFlow.Outputs anything = lock.run(new Unlock("anything"));
        assertThat(anything.state()).as("unlocked already").isEmpty();
        assertThat(anything.right()).as("asked of locked ones only").isEmpty();
        assertThat(lock.state().state()).isEqualTo(UNLOCKED);
        assertThat(lock.current().reaction()).contains("ham");
    }

    private static void savedAndResumed() {
        LockFlowSession lock = LockFlow.create().open();
        lock.run(new Unlock("potato"));
        lock.run(new Unlock("anything"));

        LockFlowSession elsewhere = LockFlow.create().resume(lock.state());
        assertThat(elsewhere.current().reaction()).contains("ham");
        assertThat(elsewhere.run(new Close()).reaction()).contains("error: locked");
        assertThat(lock.state().state()).as("on its own").isEqualTo(UNLOCKED);
        assertThat(LockFlow.create().runAfter(new Close(), UNLOCKED).state()).contains(LOCKED);
    }

    private static void replaced() {
        LockFlowSession always = LockFlow.builder().state(UNLOCKED).build().open();
        assertThat(always.current().state()).as("until a run has made it").isEqualTo(LOCKED);
        assertThat(always.run(new Close()).state()).contains(UNLOCKED);
        assertThat(always.current().reaction()).contains("ham");
        assertThat(always.run(new Close()).reaction()).contains("ham");

        LockFlowSession from = LockFlow.builder().initialState(UNLOCKED).build().open();
        assertThat(from.current().reaction()).contains("ham");
        assertThat(from.run(new Unlock("potato")).state()).isEmpty();
        assertThat(from.run(new Close()).state()).contains(LOCKED);

        LockFlowSession anyCode = LockFlow.builder().right(true).build().open();
        assertThat(anyCode.run(new Unlock("wrong")).state()).contains(UNLOCKED);

        LockFlow quiet = LockFlow.builder().reaction("quiet").build();
        assertThat(quiet.open().current().reaction()).contains("quiet");
        assertThat(quiet.open().run(new Close()).reaction()).contains("quiet");
        assertThat(quiet.open().run(new Unlock("potato")).fired())
                .extracting(Fired::value)
                .containsExactly("state");
        assertThat(quiet.open().current().fired()).isEmpty();
    }
}
