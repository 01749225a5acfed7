package statenames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

final class SessionCheck {
    public static void main(String[] args) {
        Session declared = new Session() {
            @Override
            public String start() {
                return "started";
            }
        };
        SessionFlow flow = new SessionFlow(
                declared, new Session.ReentrantLock('c'), new Session.StateShapeException(7));
        SessionFlowSession session = flow.open();

        assertThat(session.current().current()).isEqualTo("1started3");
        assertThat(session.run(4, new double[] {1}, "session", "lease", "open").current()).isEqualTo("5started4");
        assertThat(session.state().shapeOfFlow()).isEqualTo(SessionFlow.State.SHAPE_OF_FLOW);
        assertThat(session.state().shape()).isEqualTo(5);
        assertThat(session.state().previousShape()).isTrue();
        assertThat(session.state().initialShape()).isEqualTo(6);
        assertThat(flow.resume(session.state()).state()).isEqualTo(session.state());

        SessionFlow replaced = SessionFlow.builder()
                .sessionInstance(declared)
                .outputs(new Session.StateShapeException(8))
                .flow(new Session.ReentrantLock('d'))
                .initialKept("replaced")
                .initialShapeValue(10)
                .initialShape(70)
                .initialAll(List.of())
                .build();
        assertThat(replaced.open().current().current()).isEqualTo("10replaced3");
        assertThat(replaced.open().run(4, null, null, null, null).initialShape()).isEqualTo(70);
    }
}
