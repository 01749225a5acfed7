package demo;

import java.io.IOException;
import java.time.Clock;

final class Use {
    private final WordsFlow flow = new WordsFlow(Clock.systemUTC());

    int use(String text) {
        try {
            WordsFlow.Outputs outputs = flow.run(text);
            String nothing = outputs.nothing();
            return outputs.uniques() + outputs.tokens().length + nothing.length();
        } catch (IOException failure) {
            return WordsFlow.builder().clock(Clock.systemUTC()).uniques(7).build().hashCode();
        }
    }
}
