package weather;

import static org.assertj.core.api.Assertions.assertThat;

final class DoorCheck {
    public static void main(String[] args) {
        DoorFlowSession door = DoorFlow.create().open();

        DoorFlow.Outputs opened = door.run(true);
        Door.State state = opened.state();
        assertThat(state).isEqualTo(new Door.Open());
        assertThat(opened.remark()).isEmpty();

        DoorFlow.Outputs closed = door.run(true);
        assertThat(closed.state()).isEqualTo(new Door.Closed());
        assertThat(closed.remark()).contains("At last");
    }
}
