package ondemandkept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

final class MeterCheck {
    private static final List<String> LOG = new ArrayList<>();

    private static Meter.Counter counter() {
        LOG.add("open");
        return new Meter.Counter() {
            @Override
            public int next() {
                return 5;
            }

            @Override
            public void close() {
                LOG.add("close");
            }
        };
    }

    private static List<String> log() {
        List<String> log = List.copyOf(LOG);
        LOG.clear();
        return log;
    }

    public static void main(String[] args) {
        MeterFlowSession session = new MeterFlow(MeterCheck::counter).open();
        assertThat(log()).containsExactly("open", "close");

        assertThat(session.run(false).total()).isEmpty();
        assertThat(log()).isEmpty();

        assertThat(session.run(true).total()).contains(10);
        assertThat(log()).containsExactly("open", "close");
    }
}
