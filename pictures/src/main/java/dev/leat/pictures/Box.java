package dev.leat.pictures;

import dev.leat.model.Node;
import dev.leat.model.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value as it is drawn.
 *
 * @param name its whole name
 * @param groups the names of the groups in which it lies, the outermost first
 * @param label what is left of its name in there
 * @param type its type, as people write it
 * @param ways how it may come about; empty for what comes from outside
 * @param mayBeAbsent whether a run may end without it
 * @param kept for what it is kept; empty if for nothing
 * @param outcome what a run made of it; empty where there is no run
 */
record Box(
        String name,
        List<String> groups,
        String label,
        String type,
        Node.Kind kind,
        List<Way> ways,
        boolean mayBeAbsent,
        String kept,
        Optional<Outcome> outcome) {
    /** For what the state of a session is kept. */
    static final String NEXT_RUN = "kept for the next run";

    private static final int LONGEST_NAME = 48;

    /** How much of a guard or a value fits into a box. */
    private static final int LONGEST_NOTE = 32;

    Box {
        groups = List.copyOf(groups);
        ways = List.copyOf(ways);
    }

    /**
     * One way to make a value.
     *
     * @param calls what does it
     * @param position where that is; empty where nobody knows
     * @param documentation what its author says of it; empty if nothing
     * @param present the values that have to be there
     * @param when what else has to hold; empty if nothing
     */
    record Way(String calls, String position, String documentation, List<String> present, String when) {
        /** What does it where it has no name. */
        static final String LAMBDA = "a lambda expression";

        Way {
            present = List.copyOf(present);
        }

        /** What has to hold: what is matched, and then the guard. */
        static String joined(Stream<String> matched, String guard) {
            return Stream.concat(matched, Stream.of(guard))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * What a run made of a value, in words that hide what is secret.
     *
     * @param text the value, or what was thrown; empty if neither
     * @param way which of the ways was taken, from 0; -1 if none
     * @param took the names of what was taken
     * @param because the names of the conditions that let it be made
     */
    record Outcome(Kind kind, String text, boolean isSecret, int way, List<String> took, List<String> because) {
        /** What became of it. */
        enum Kind {
            GIVEN,
            MADE,
            FAILED,
            MISSING
        }

        Outcome {
            took = List.copyOf(took);
            because = List.copyOf(because);
        }

        static Outcome failed(String reason) {
            return new Outcome(Kind.FAILED, reason, false, -1, List.of(), List.of());
        }

        static Outcome missing() {
            return new Outcome(Kind.MISSING, "", false, -1, List.of(), List.of());
        }
    }

    Box with(Outcome told) {
        return new Box(name, groups, label, type, kind, ways, mayBeAbsent, kept, Optional.of(told));
    }

    /** The same in one more group, around the others. */
    Box within(String group) {
        List<String> all = Stream.concat(Stream.of(group), groups.stream()).toList();
        return new Box(name, all, label, type, kind, ways, mayBeAbsent, kept, outcome);
    }

    Drawing.Box drawn() {
        Drawing.Outcome became = outcome.map(told -> switch (told.kind()) {
                    case GIVEN, MADE -> Drawing.Outcome.MADE;
                    case FAILED -> Drawing.Outcome.FAILED;
                    case MISSING -> Drawing.Outcome.MISSING;
                })
                .orElse(Drawing.Outcome.MADE);
        return new Drawing.Box(kind, groups.stream().map(Text::line).toList(), lines(), mayBeAbsent, became);
    }

    /** Its name and type, then when it is made and what it came to, if there is anything to say. */
    List<String> lines() {
        String made = kind == Node.Kind.EFFECT ? "" : Text.shortened(type, LONGEST_NAME);
        return Stream.of(Text.shortened(label, LONGEST_NAME), made, condition(), result())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String condition() {
        if (ways.size() > 1) {
            return outcome.filter(told -> told.way() >= 0)
                    .map(told -> taken(told.way()))
                    .orElse(ways.size() + " ways");
        }
        return ways.isEmpty() || ways.get(0).when().isEmpty()
                ? ""
                : Text.shortened("when " + ways.get(0).when(), LONGEST_NOTE);
    }

    /** As in {@code by refuse (1 of 3)}; a lambda expression has no name. */
    private String taken(int way) {
        String which = (way + 1) + " of " + ways.size();
        String calls = ways.get(way).calls();
        return calls.contains(" ")
                ? "way " + which
                : Text.shortened("by " + calls.substring(calls.lastIndexOf('.') + 1), LONGEST_NOTE - which.length() - 3)
                        + " (" + which + ")";
    }

    private String result() {
        return outcome.map(told -> switch (told.kind()) {
                    case GIVEN, MADE -> Text.shortened("= " + told.text(), LONGEST_NOTE);
                    case FAILED -> "failed";
                    case MISSING -> "not made";
                })
                .orElse("");
    }
}
