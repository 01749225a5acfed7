package door;

import static org.assertj.core.api.Assertions.assertThat;

import door.Door.Lock;
import door.Door.Open;
import door.Door.Shut;
import door.Door.Unlock;

final class DoorCheck {
    public static void main(String[] args) {
        DoorFlow flow = DoorFlow.create();
        DoorFlowSession session = flow.open();

        assertThat(session.current().sight()).contains("door for 6");
        assertThat(session.current().isOpen()).isFalse();
        assertThat(session.current().told()).contains("opened 0");

        assertThat(session.run(new Unlock("ham")).state()).isEqualTo(new Shut("potato"));
        DoorFlow.Outputs opened = session.run(new Unlock("potato"));
        assertThat(opened.state()).isEqualTo(new Open());
        assertThat(opened.sight()).contains("ham");
        assertThat(opened.count()).contains(1);
        assertThat(session.run(new Unlock("any")).told()).contains("opened 2");

        DoorFlow.Outputs locked = session.run(new Lock("a"));
        assertThat(locked.state()).isEqualTo(new Shut("a"));
        assertThat(locked.sight()).contains("door for 1");
        assertThat(locked.count()).as("not made in this run").isEmpty();
        assertThat(locked.told()).isEmpty();
        assertThat(session.state().count()).as("kept from the run before").isEqualTo(2);
        assertThat(session.current().told()).contains("opened 2");

        DoorFlowSession elsewhere = DoorFlow.builder().build().resume(session.state());
        assertThat(elsewhere.run(new Unlock("a")).count()).contains(3);
    }
}
