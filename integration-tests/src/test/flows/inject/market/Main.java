package market;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** What the flows come to. */
public final class Main implements Callable<List<String>> {
    @Override
    public List<String> call() throws IOException {
        GreetingFlow flow = new GreetingFlow(new Greeting(2), "dear", "you", () -> "Ham", () -> new StringWriter());
        return List.of(
                flow.run("Dr Po").pages().toString(), flow.run("Tay").pages().toString());
    }
}
