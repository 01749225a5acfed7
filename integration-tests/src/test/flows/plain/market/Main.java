package market;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** What the flows come to. */
public final class Main implements Callable<List<String>> {
    @Override
    public List<String> call() throws IOException {
        WordsFlow.Outputs words = WordsFlow.create().run("To be or not to be");
        Shapes_KindsFlow.Outputs kinds = Shapes_KindsFlow.create().run(new int[] {3, 1, 2}, 2L, Shapes.Side.RIGHT);
        StepsFlow.Outputs steps = new StepsFlow(half -> half + 1).run(9);
        return List.of(
                words.headline(),
                kinds.shelves().apply("ham").toString(),
                String.valueOf(kinds.separator()),
                String.valueOf(steps.last()));
    }
}
