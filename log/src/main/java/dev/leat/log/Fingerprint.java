package dev.leat.log;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Narrowing;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Tells graphs of different shapes apart: of each value its name, type and kind, whether it is secret, and for each of
 * its calls what that takes, how, and when it applies. Not the code, and not where it stands.
 */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(FlowGraph graph) {
        String shape = graph.nodes().stream()
                .sorted(Comparator.comparing(Node::name))
                .map(Fingerprint::shape)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String shape(Node node) {
        return node.kind() + " " + node.name() + " " + TypeText.of(node.key().type())
                + (node.isSecret() ? " secret" : "")
                + (node.isExhaustive() ? " exhaustive" : "")
                + (node.initial().isPresent() ? " initially" : "")
                + node.calls().stream().map(call -> "\n call" + shape(call)).collect(Collectors.joining());
    }

    private static String shape(Call<?> call) {
        return call.ports().stream().map(Fingerprint::shape).collect(Collectors.joining(", ", "(", ")"))
                + call.guard().over(Key::name);
    }

    private static String shape(Port<?> port) {
        return port.taking() + " " + port.key().name() + (port.isPrevious() ? " previous " : " ")
                + TypeText.of(port.type()) + shape(port.narrowing());
    }

    private static String shape(Narrowing narrowing) {
        if (narrowing instanceof Narrowing.ToClass to) {
            return " as " + to.type().getName();
        }
        return narrowing instanceof Narrowing.ToConstants to
                ? to.constants().stream().map(Fingerprint::shape).collect(Collectors.joining("|", " among ", ""))
                : "";
    }

    /** Only what is the same text in each JVM. */
    private static String shape(Object constant) {
        if (constant instanceof Enum<?> named) {
            return named.name();
        }
        boolean isText = constant instanceof CharSequence
                || constant instanceof Number
                || constant instanceof Boolean
                || constant instanceof Character;
        return isText ? constant.toString() : constant.getClass().getName();
    }
}
