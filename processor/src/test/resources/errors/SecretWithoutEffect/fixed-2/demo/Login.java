package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Login {
    @Processor static String token(@Input String user) { return user + "#"; }

    @Processor static int length(String token) { return token.length(); }
}
