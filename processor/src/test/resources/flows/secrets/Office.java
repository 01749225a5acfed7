package secrets;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Secret;
import dev.leat.Spread;
import dev.leat.Way;
import java.util.List;
import java.util.stream.Stream;

@Flow(ways = Way.GRAPH)
final class Office {
    private Office() {}

    @Processor
    static List<LoginFlow.Outputs> logins(@Input @Secret String password, @Depends LoginFlow login) {
        return Stream.of("ann", "bob").map(user -> login.run(user, password)).toList();
    }

    /** Its text shows a component that is secret. */
    @Processor
    static List<Login.Account> accounts(List<LoginFlow.Outputs> logins) {
        return logins.stream().map(LoginFlow.Outputs::account).toList();
    }

    /** All components of a record that is secret are. */
    @Processor
    @Secret
    @Spread
    static Pair pair(@Input String password) {
        return new Pair(password + "1", password + "2");
    }

    record Pair(String left, String right) {}
}
