package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the syntax of Mermaid's flowcharts, stricter than Mermaid is. */
final class FlowchartSyntax {
    private static final String ID = "([idslg][0-9]+|legend)";

    /** Nothing in it is a sign of Markdown, HTML or a comment. */
    private static final String LABEL = "\"(?:[^\"&#<>`*%\\\\\\p{Cntrl}]|&[a-z]+;|<br/>)+\"";

    private static final Pattern NODE =
            Pattern.compile(" +" + ID + "(?:\\(\\[" + LABEL + "]\\)|\\[/?" + LABEL + "/?]|\\[\\[" + LABEL + "]]|\\[\\("
                    + LABEL + "\\)]|\\(" + LABEL + "\\)|\\{\\{" + LABEL + "}})(?::::[a-z]+)?");
    private static final Pattern GROUP = Pattern.compile(" +subgraph " + ID + "\\[" + LABEL + "]");
    private static final Pattern ARROW = Pattern.compile(
            " +" + ID + " (?:-->|-\\.->|-\\.-o|-\\. [a-z ]+ \\.->|-\\. [a-z ]+ \\.-o|-- [a-z ]+ -->) " + ID);
    private static final Pattern CLASS = Pattern.compile(
            "  linkStyle [0-9,]+ opacity:0\\.3|  class(?:Def [a-z]+ [a-z0-9#:,. -]+| [a-z0-9,]+ [a-z]+)");

    private FlowchartSyntax() {}

    /** Fails unless every line is one that is known, and every node declared, once, before it is met. */
    static void check(String diagram) {
        assertThat(diagram).endsWith("\n");
        List<String> lines = diagram.lines().toList();
        assertThat(lines).first().isEqualTo("flowchart TD");
        Set<String> declared = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher node = NODE.matcher(line);
            Matcher group = GROUP.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            if (node.matches()) {
                assertThat(declared.add(node.group(1))).as(line).isTrue();
            } else if (group.matches()) {
                assertThat(declared.add(group.group(1))).as(line).isTrue();
                open.push(line);
            } else if (line.strip().equals("end")) {
                open.pop();
            } else if (arrow.matches()) {
                assertThat(declared).as(line).contains(arrow.group(1), arrow.group(2));
            } else {
                assertThat(line).matches(CLASS);
            }
        }
        assertThat(open).isEmpty();
    }
}
