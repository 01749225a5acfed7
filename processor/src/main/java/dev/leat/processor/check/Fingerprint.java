package dev.leat.processor.check;

import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Typing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells states apart that cannot be read as one another: a short hash of the names and types of the values and of what
 * these types are made of. The order of the values and the name of the flow make no difference.
 */
final class Fingerprint {
    /** 64 bits: short enough to read, and too many for two shapes of one program to be the same by chance. */
    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(List<StateValue> values, Typing typing) {
        Stream<String> named = values.stream()
                .map(value -> value.name() + ": " + value.type().name())
                .sorted();
        Stream<String> made = values.stream()
                .flatMap(value -> typing.structure(value.type()).stream())
                .distinct()
                .sorted();
        String text = Stream.concat(named, made).collect(Collectors.joining("\n"));
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
