package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Secret;
import dev.leat.Spread;

/** Secrets of all kinds, and matches on records that stand in the flow's class. */
@Flow
final class Vault {
    private Vault() {}

    sealed interface Command {}

    record Change(@Secret String code) implements Command {}

    record Look(int times) implements Command {}

    record Key(String name, @Secret String teeth) {}

    @Processor("answer")
    static int changed(@Input @Match Change command) {
        return command.code().length();
    }

    @Processor("answer")
    static int looked(@Input @Match Look command) {
        return command.times();
    }

    @Processor
    @Spread
    static Key key(@Input @Secret String metal, int answer) {
        return new Key("key " + answer, metal);
    }

    @Processor
    @Secret
    static String alloy(@Input String metal) {
        return metal + " and tin";
    }
}
