package locks;

import static org.assertj.core.api.Assertions.assertThat;

final class LockCheck {
    public static void main(String[] args) {
        LockFlowSession lock = LockFlow.create().open();

        assertThat(lock.current().reaction()).as("before any command").isEqualTo("error: locked");
        assertThat(lock.current().state()).isEqualTo(Lock.locked());

        assertThat(lock.run(new Lock.Unlock("potato")).reaction()).isEqualTo("ham");
        assertThat(lock.run(new Lock.Unlock("anything")).reaction()).as("unlocked already").isEqualTo("ham");
        assertThat(lock.run(new Lock.Close()).reaction()).isEqualTo("error: locked");
        assertThat(lock.run(new Lock.Unlock("wrong")).reaction()).isEqualTo("error: locked");

        assertThat(lock.state().state()).isEqualTo(new Lock.State("potato", true, "ham"));
        assertThat(lock.current().toString())
                .isEqualTo("Current[state=State[code=potato, locked=true, contents=ham], reaction=error: locked]");
    }
}
