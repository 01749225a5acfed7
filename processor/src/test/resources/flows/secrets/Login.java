package secrets;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Secret;
import dev.leat.Spread;
import dev.leat.Way;
import dev.leat.When;
import java.util.Optional;

@Flow(
        ways = {Way.LAZY, Way.SHEET, Way.GRAPH},
        targets = {"token", "length"},
        inputs = {"user", "password"})
final class Login {
    static final int PIN = 31_415_926;

    private Login() {}

    record Account(String name, @Secret String key) {}

    @Processor
    static boolean known(@Input @Secret String password) {
        if (password.contains("unreadable")) {
            throw new IllegalStateException("Unreadable: " + password);
        }
        return !password.isEmpty();
    }

    @Processor
    @Secret
    static int pin(@Input String password) {
        return password.isEmpty() ? 0 : PIN;
    }

    @Processor
    @Secret
    static Optional<String> hint(@Input String password) {
        return Optional.of(password + "-hint");
    }

    @Processor
    @Secret
    static String[] parts(@Input String password) {
        return password.split("-");
    }

    @Processor
    @Spread
    static Account account(@Input String user, @Input String password) {
        return new Account(user, password + "-key");
    }

    @Processor("token")
    @When("known")
    static String signed(String key) {
        return key + "-token";
    }

    @Processor("token")
    @Secret
    static String anonymous() {
        return "hunter2-nobody";
    }

    @Processor
    static int length(String token) {
        if (token.contains("long")) {
            throw new IllegalArgumentException("Too long: " + token);
        }
        return token.length();
    }

    @Processor
    @Secret
    static boolean rich(int pin) {
        return pin > 0;
    }

    @Processor
    @When("rich")
    static String greeting(String name) {
        return "Dear " + name;
    }
}
