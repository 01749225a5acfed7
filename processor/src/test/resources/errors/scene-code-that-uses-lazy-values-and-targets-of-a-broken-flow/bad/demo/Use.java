package demo;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

final class Use {
    private final WordsFlow flow = WordsFlow.create();

    int use() throws TimeoutException {
        try (WordsFlowLazy words = flow.lazy(() -> "text")) {
            String nothing = words.nothing();
            return words.uniques() + words.stored().length() + nothing.length();
        } catch (IOException failure) {
            return 0;
        }
    }

    int run() {
        try {
            String nothing = flow.runNothing(() -> "text");
            String misspelt = flow.runUniqes("text");
            return flow.runUniques(() -> "text") + nothing.length() + misspelt.length();
        } catch (IOException failure) {
            return 0;
        }
    }
}
