package demo;

import dev.leat.runtime.SessionCache;
import java.io.IOException;

final class Use {
    String use(SessionCache<String, WordsFlowSession, WordsFlow.State> cache) throws IOException {
        WordsFlowSession session = WordsFlow.create().open();
        WordsFlow.Outputs outputs = session.run(3);
        WordsFlow.Current current = session.current();
        WordsFlow.State state = session.state();
        WordsFlow flow = WordsFlow.builder().initialTotal(3).build();
        WordsFlowSessions<String> sessions = flow.sessions(cache);
        return outputs.text() + current.text() + state.total() + flow.resume(WordsFlow.State.of(2, 3)).run(2).total()
                + flow.runAfter(1, 3, 2).text() + sessions.run("a", 1).text() + sessions.state("b").shape()
                + sessions.current("c").total() + outputs.fired().get(0).result()
                + outputs.stayed().get(0).length() + session.strict().run(1).evens().orElse(2)
                + sessions.strict().run("a", 2).stayed();
    }
}
