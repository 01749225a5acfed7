package market;

import java.util.List;
import java.util.concurrent.Callable;

/** What the flows come to. */
public final class Main implements Callable<List<String>> {
    @Override
    public List<String> call() {
        return List.of(ClockedFlow.create().run("ham").stamp());
    }
}
