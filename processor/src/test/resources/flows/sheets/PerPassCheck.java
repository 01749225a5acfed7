package sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What lives for a run lives for one pass over a sheet. */
final class PerPassCheck {
    private static final List<String> LOG = new ArrayList<>();

    private PerPassCheck() {}

    public static void main(String[] args) throws IOException {
        PerPassFlowSheet sheet = sheet(false);

        assertThat(sheet.plain()).isEqualTo("a!");
        assertLogged();
        assertThat(sheet.twice()).isEqualTo(2);
        assertLogged("open session", "open connection", "close connection", "close session");
        assertThat(sheet.twice()).isEqualTo(2);
        assertLogged();
        sheet.text("b");
        assertThat(sheet.twice()).isEqualTo(2);
        assertLogged("open session", "close session");

        sheet.on().twice((before, now) -> LOG.add("told " + now));
        sheet.text("bb");
        assertLogged("open session", "open connection", "close connection", "close session", "told 4");

        PerPassFlowSheet failing = sheet(true);
        assertThatThrownBy(failing::weight).isInstanceOf(IOException.class).hasMessage("session");
        assertLogged("open session", "close session");
        assertThat(failing.weight()).isEqualTo(1);
        assertLogged();
        failing.on().weight((before, now) -> LOG.add("told " + now));
        assertThatThrownBy(() -> failing.text("abc"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An object that lived for one pass could not be closed")
                .hasCauseInstanceOf(IOException.class);
        assertLogged("open session", "close session", "told 3");
        assertThatThrownBy(() -> failing.text(null).weight())
                .isInstanceOf(IllegalStateException.class);
        LOG.clear();
        assertThatThrownBy(failing::weight).isInstanceOf(NullPointerException.class);
        assertLogged();
    }

    private static PerPassFlowSheet sheet(boolean fails) {
        return new PerPassFlow(new PerPass(), () -> new PerPass.Session(LOG, fails), () -> new PerPass.Connection(LOG))
                .sheet()
                .text("a");
    }

    private static void assertLogged(String... lines) {
        assertThat(LOG).containsExactly(lines);
        LOG.clear();
    }
}
