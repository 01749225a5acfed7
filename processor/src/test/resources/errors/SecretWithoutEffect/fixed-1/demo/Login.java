package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Secret;

@Flow
final class Login {
    @Processor @Secret static String token(@Input String user) { return user + "#"; }

    @Processor static int length(String token) { return token.length(); }
}
