package dev.leat.pictures;

import dev.leat.graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws flows as Mermaid flowcharts, with the signs that the annotation processor uses. Colours are left to the viewer,
 * who knows whether it is dark.
 */
final class Mermaid {
    private final Picture picture;
    private final Groups groups;
    private final StringBuilder text = new StringBuilder("flowchart TD\n");

    private Mermaid(Picture picture) {
        this.picture = picture;
        this.groups = Groups.of(picture.boxes());
    }

    static String of(Picture picture) {
        return new Mermaid(picture).drawn();
    }

    private String drawn() {
        groups.outside().forEach(box -> addBox(box, 1));
        for (int group : groups.in(Groups.NONE)) {
            addGroup(group, 1);
        }
        for (Arrow arrow : picture.arrows()) {
            add(1, id(arrow.from()) + line(arrow.kind()) + id(arrow.to()));
        }
        addLegend();
        addIdle();
        addClass("absent", "stroke-dasharray:2 3", Box::mayBeAbsent);
        addClass("failed", "stroke:#d0402b,stroke-width:3px", box -> became(box, Box.Outcome.Kind.FAILED));
        addClass("missing", "opacity:0.5", Box::isMissing);
        return text.toString();
    }

    private static boolean became(Box box, Box.Outcome.Kind kind) {
        return box.outcome().filter(told -> told.kind() == kind).isPresent();
    }

    private void add(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private void addBox(int place, int depth) {
        Box box = picture.boxes().get(place);
        add(depth, id(place) + shape(box.kind(), box.lines()));
    }

    private void addGroup(int place, int depth) {
        Groups.Group group = groups.all().get(place);
        add(depth, "subgraph g" + place + "[\"" + escaped(Text.line(group.name())) + "\"]");
        group.boxes().forEach(box -> addBox(box, depth + 1));
        for (int inner : groups.in(place)) {
            addGroup(inner, depth + 1);
        }
        add(depth, "end");
    }

    private void addLegend() {
        Legend legend = Legend.of(picture);
        if (legend.kinds().isEmpty()) {
            return;
        }
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
        String idle = IntStream.range(0, picture.arrows().size())
                .filter(i -> picture.arrows().get(i).idle())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        if (!idle.isEmpty()) {
            add(1, "linkStyle " + idle + " opacity:0.3");
        }
    }

    private void addClass(String name, String style, Predicate<Box> belongs) {
        List<Box> boxes = picture.boxes();
        String ids = IntStream.range(0, boxes.size())
                .filter(i -> belongs.test(boxes.get(i)))
                .mapToObj(this::id)
                .collect(Collectors.joining(","));
        if (!ids.isEmpty()) {
            add(1, "classDef " + name + " " + style);
            add(1, "class " + ids + " " + name);
        }
    }

    /** Its place makes it unique, whatever the value is called. */
    private String id(int place) {
        return picture.boxes().get(place).id() + place;
    }

    private static String line(Arrow.Kind kind) {
        return switch (kind) {
            case DEPENDENCY -> " -.-> ";
            case PREVIOUS -> " -. previous .-> ";
            case GUARD -> " -.-o ";
            case VALUE -> " --> ";
        };
    }

    private static String named(Arrow.Kind kind) {
        String name = Legend.name(kind);
        return switch (kind) {
            case DEPENDENCY -> " -. " + name + " .-> ";
            case PREVIOUS -> " -. " + name + " .-> ";
            case GUARD -> " -. " + name + " .-o ";
            case VALUE -> " -- " + name + " --> ";
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
        };
    }

    /**
     * Mermaid reads labels as Markdown and HTML, and looks for comments before it looks for quotes. Entities with
     * numbers would need a {@code #}, which some of its versions cut.
     */
    private static String escaped(String line) {
        return line.replace("&", "&amp;")
                .replace("#", "&num;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("`", "&grave;")
                .replace("*", "&ast;")
                .replace("%", "&percnt;")
                .replace("\\", "&bsol;")
                .replaceAll("(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])", "&lowbar;")
                .replaceAll("^([0-9]+)\\.", "$1&period;")
                .replaceAll("^-", "&hyphen;")
                .replaceAll("^\\+", "&plus;");
    }
}
