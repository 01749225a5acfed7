package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Secret;

@Flow
final class Login {
    /** The compiler copies what stands on components to constructors and accessors, where it says nothing new. */
    record Account(@Secret String name, String key) {
        Account {
            key = key + name;
        }

        @Secret public String key() { return key; }
    }

    record Wallet(@Secret String name) {
        Wallet(@Secret String name) { this.name = name; }
    }

    record Purse(String name) {
        Purse(@Secret String name) { this.name = name; }
//            ^ Leat/StrayAnnotation

        @Secret String shown() { return name; }
//      ^ Leat/SecretWithoutEffect
    }

    @Secret static String plain(String text) { return text; }
//  ^ Leat/SecretWithoutEffect

    static String other(@Secret String text) { return text; }
//                      ^ Leat/StrayAnnotation

    @Initial("token") @Secret static String none() { return ""; }
//                    ^ Leat/SecretWithoutEffect

    @Processor static String token(
            @Previous @Secret String token,
//                    ^ Leat/SecretWithoutEffect
            @Depends @Secret StringBuilder builder,
//                   ^ Leat/SecretWithoutEffect
            @From("pin") @Secret int number) {
//                       ^ Leat/SecretWithoutEffect
        return token + builder + number;
    }

    @Processor @Secret static int pin(@Input @Secret int given) { return given; }
}
