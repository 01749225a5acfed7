package dev.leat.sample.lock;

import dev.leat.sample.source.MalformedLineException;

/** Reads a command from a line such as {@code unlock potato}. */
final class CommandText {
    private CommandText() {}

    static Command parse(String line) throws MalformedLineException {
        String[] words = line.split("\\s+", -1);
        return switch (words[0]) {
            case "lock" -> {
                expect(words, 1, "`lock` takes nothing more", "lock");
                yield new Command.Shut();
            }
            case "unlock" -> {
                expect(words, 2, "`unlock` takes one code", "unlock CODE");
                yield new Command.Unlock(words[1]);
            }
            default ->
                throw new MalformedLineException(
                        "there is no command \"" + words[0] + "\"", "The commands are: lock, unlock CODE.");
        };
    }

    private static void expect(String[] words, int length, String rule, String usage) throws MalformedLineException {
        if (words.length != length) {
            int given = words.length - 1;
            throw new MalformedLineException(
                    rule + ", but " + given + (given == 1 ? " word follows" : " words follow"),
                    "Write: " + usage + ".");
        }
    }
}
