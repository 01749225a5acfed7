package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Secret;
import dev.leat.Way;

// region flow
@Flow(
        ways = Way.GRAPH,
        inputs = {"user", "password"})
final class Login {
    private Login() {}

    @Processor
    @Secret
    static String token(@Input String user, @Input @Secret String password) {
        return user + ":" + password;
    }

    @Processor
    static int length(String token) {
        return token.length();
    }
}
// endregion
