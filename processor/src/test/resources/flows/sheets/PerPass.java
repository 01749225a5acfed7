package sheets;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.io.IOException;
import java.util.List;

@Flow(ways = Way.SHEET)
class PerPass {
    static final class Session implements AutoCloseable {
        private final List<String> log;
        private final boolean fails;

        Session(List<String> log, boolean fails) {
            this.log = log;
            this.fails = fails;
            log.add("open session");
        }

        int weigh(String text) {
            return text.length();
        }

        @Override
        public void close() throws IOException {
            log.add("close session");
            if (fails) {
                throw new IOException("session");
            }
        }
    }

    static final class Connection implements AutoCloseable {
        private final List<String> log;

        Connection(List<String> log) {
            this.log = log;
            log.add("open connection");
        }

        @Override
        public void close() {
            log.add("close connection");
        }
    }

    @Processor
    int weight(@Input String text, @Depends(scope = Depends.Scope.RUN) Session session) {
        return session.weigh(text);
    }

    @Processor
    int twice(int weight, @Depends(scope = Depends.Scope.RUN) Connection connection, @Depends(scope = Depends.Scope.RUN) Session session) {
        return weight * 2 + session.weigh("");
    }

    @Processor
    static String plain(@Input String text) {
        return text + "!";
    }
}
