package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the syntax of Mermaid's state diagrams, stricter than Mermaid is. */
final class StateDiagramSyntax {
    private static final String ID = "(?:s[0-9]+|c[0-9]+|any)";

    /** Mermaid ends a label at a colon, a semicolon or a quote; an entity is hidden from it before. */
    private static final String LABEL = "(?:[^\":;#<>{}%\\\\]|#(?:quot|lt|gt|35);)+";

    private static final Pattern STATE = Pattern.compile("  state \"" + LABEL + "\" as (" + ID + ")");
    private static final Pattern CHOICE = Pattern.compile("  state (c[0-9]+) <<choice>>");
    private static final Pattern ARROW = Pattern.compile("  (" + ID + "|\\[\\*]) --> (" + ID + ")( : " + LABEL + ")?");

    private StateDiagramSyntax() {}

    /** Fails unless every line is one that is known, and every state declared before it is met. */
    static void check(String diagram) {
        assertThat(diagram).endsWith("\n");
        List<String> lines = diagram.lines().toList();
        assertThat(lines).first().isEqualTo("stateDiagram-v2");
        Set<String> declared = new HashSet<>();
        declared.add("[*]");
        for (String line : lines.subList(1, lines.size())) {
            Matcher state = STATE.matcher(line);
            Matcher choice = CHOICE.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            if (state.matches()) {
                assertThat(declared.add(state.group(1))).as(line).isTrue();
            } else if (choice.matches()) {
                assertThat(declared.add(choice.group(1))).as(line).isTrue();
            } else {
                assertThat(arrow.matches()).as(line).isTrue();
                assertThat(declared).as(line).contains(arrow.group(1), arrow.group(2));
            }
        }
    }
}
