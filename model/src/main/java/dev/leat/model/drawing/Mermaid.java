package dev.leat.model.drawing;

import dev.leat.model.Edge;
import dev.leat.model.Node;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Drawing.Box;
import dev.leat.model.drawing.Drawing.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws flows as Mermaid flowcharts. Colours are left to the viewer, who knows whether it is dark. */
final class Mermaid {
    private static final Pattern EDGE_OF_WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])");
    private static final Pattern FIRST_OF_LIST = Pattern.compile("^([0-9]+)\\.");

    private final Drawing drawing;
    private final Groups groups;
    private final StringBuilder text = new StringBuilder("flowchart TD\n");

    private Mermaid(Drawing drawing) {
        this.drawing = drawing;
        this.groups = Groups.of(drawing.boxes());
    }

    static String of(Drawing drawing) {
        return new Mermaid(drawing).drawn();
    }

    private String drawn() {
        groups.outside().forEach(box -> addBox(box, 1));
        for (int group : groups.in(Groups.NONE)) {
            addGroup(group, 1);
        }
        for (Arrow arrow : drawing.arrows()) {
            add(1, drawing.id(arrow.from()) + line(arrow) + drawing.id(arrow.to()));
        }
        if (drawing.isExplained() && !drawing.boxes().isEmpty()) {
            addLegend();
        }
        addIdle();
        addClass("absent", "stroke-dasharray:2 3", Box::mayBeAbsent);
        addClass("failed", "stroke:#d0402b,stroke-width:3px", box -> box.outcome() == Outcome.FAILED);
        addClass("missing", "opacity:0.5", box -> box.outcome() == Outcome.MISSING);
        return text.toString();
    }

    private void add(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private void addBox(int place, int depth) {
        Box box = drawing.boxes().get(place);
        add(depth, drawing.id(place) + shape(box.kind(), box.lines()));
    }

    private void addGroup(int place, int depth) {
        Groups.Group group = groups.all().get(place);
        add(depth, "subgraph g" + place + "[\"" + escaped(group.name()) + "\"]");
        group.boxes().forEach(box -> addBox(box, depth + 1));
        for (int inner : groups.in(place)) {
            addGroup(inner, depth + 1);
        }
        add(depth, "end");
    }

    private void addLegend() {
        Legend legend = Legend.of(drawing);
        add(1, "subgraph legend[\"Legend\"]");
        for (int i = 0; i < legend.kinds().size(); i++) {
            Node.Kind kind = legend.kinds().get(i);
            add(2, "l" + i + shape(kind, List.of(Legend.name(kind))));
        }
        for (Arrow arrow : legend.arrows()) {
            add(2, "l" + arrow.from() + named(arrow.kind()) + "l" + arrow.to());
        }
        if (legend.absent()) {
            add(2, "l" + legend.kinds().size() + "[\"may be absent\"]:::absent");
        }
        if (legend.missing()) {
            add(2, "l" + (legend.kinds().size() + 1) + "[\"not made\"]:::missing");
        }
        add(1, "end");
    }

    /** Mermaid knows arrows by their number. */
    private void addIdle() {
        String idle = IntStream.range(0, drawing.arrows().size())
                .filter(i -> drawing.arrows().get(i).idle())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        if (!idle.isEmpty()) {
            add(1, "linkStyle " + idle + " opacity:0.3");
        }
    }

    private void addClass(String name, String style, Predicate<Box> belongs) {
        List<Box> boxes = drawing.boxes();
        String ids = IntStream.range(0, boxes.size())
                .filter(i -> belongs.test(boxes.get(i)))
                .mapToObj(drawing::id)
                .collect(Collectors.joining(","));
        if (!ids.isEmpty()) {
            add(1, "classDef " + name + " " + style);
            add(1, "class " + ids + " " + name);
        }
    }

    private static String line(Arrow arrow) {
        return switch (arrow.kind()) {
            case DEPENDENCY -> " -.-> ";
            case PREVIOUS, FOLD -> " -. " + arrow.label() + " .-> ";
            case GUARD -> " -.-o ";
            case VALUE -> " --> ";
            case EACH, LAST, FIRST, ALL, REJECTED -> " -- " + arrow.label() + " --> ";
        };
    }

    private static String named(Edge.Kind kind) {
        String name = Legend.name(kind);
        return switch (kind) {
            case DEPENDENCY -> " -. " + name + " .-> ";
            case PREVIOUS, FOLD -> " -. " + name + " .-> ";
            case GUARD -> " -. " + name + " .-o ";
            case VALUE, EACH, LAST, FIRST, ALL, REJECTED -> " -- " + name + " --> ";
        };
    }

    private static String shape(Node.Kind kind, List<String> lines) {
        List<String> safe = new ArrayList<>();
        lines.forEach(line -> safe.add(escaped(line)));
        String label = "\"" + String.join("<br/>", safe) + "\"";
        return switch (kind) {
            case INPUT -> "([" + label + "])";
            case DEPENDENCY -> "[/" + label + "/]";
            case STEP -> "[" + label + "]";
            case COMPONENT -> "(" + label + ")";
            case CONDITION -> "{{" + label + "}}";
            case EFFECT -> "[[" + label + "]]";
            case REJECTED -> "[(" + label + ")]";
        };
    }

    /**
     * Mermaid reads labels as Markdown and HTML, and looks for comments before it looks for quotes. Entities with
     * numbers would need a {@code #}, which some of its versions cut. A picture may also stand in the documentation of
     * a class, which must not end there; nor must an escape, or a tag of Javadoc.
     */
    private static String escaped(String line) {
        if (isWord(line)) {
            return line;
        }
        String text = line.replace("&", "&amp;")
                .replace("#", "&num;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("`", "&grave;")
                .replace("*", "&ast;")
                .replace("%", "&percnt;")
                .replace("\\", "&bsol;");
        text = EDGE_OF_WORD.matcher(text).replaceAll("&lowbar;");
        text = FIRST_OF_LIST.matcher(text).replaceFirst("$1&period;");
        text = text.startsWith("-") ? "&hyphen;" + text.substring(1) : text;
        text = text.startsWith("+") ? "&plus;" + text.substring(1) : text;
        return isBalanced(text) ? text : text.replace("{", "&lbrace;").replace("}", "&rbrace;");
    }

    /** Whether it is of letters and digits that mean nothing to Mermaid, as most names are. */
    private static boolean isWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (!((each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
