package market;

import java.util.List;
import java.util.concurrent.Callable;

/** What the flows come to. */
public final class Main implements Callable<List<String>> {
    @Override
    public List<String> call() {
        VaultFlow flow = VaultFlow.create();
        return List.of(
                flow.run(new Vault.Change("potato"), "copper").toString(),
                flow.run(new Vault.Look(2), "copper").toString(),
                flow.run(new Vault.Look(2), "copper").alloy());
    }
}
