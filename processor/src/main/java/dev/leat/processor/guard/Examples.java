package dev.leat.processor.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the shortest description of a case that some formulas leave out. */
final class Examples {
    /** More are not searched for the shortest combination: the search recurs once for each. */
    private static final int MOST_VARIABLES = 500;

    private static final int MOST_TRIES = 20_000;

    private final Question question;
    private final Diagram diagram;

    /** The cases that are left out, and those that the constraints forbid anyway. */
    private final int open;

    /** Members of an {@code exactlyOne}, of which an example names the one that holds. */
    private final Set<String> choices;

    private final Triples hopeless = new Triples();
    private final List<Literal> chosen = new ArrayList<>();
    private int tries;

    private Examples(Question question, int rest) {
        this.question = question;
        diagram = question.diagram();
        open = diagram.or(rest, diagram.not(question.possible()));
        choices = question.variables().groups().stream()
                .flatMap(group -> group.constraints().stream())
                .filter(Constraint::complete)
                .flatMap(constraint -> constraint.atoms().stream())
                .collect(Collectors.toSet());
    }

    /** @param rest the possible cases that are left out */
    static Coverage coverage(Question question, int rest) {
        return switch (Question.isFalse(rest)) {
            case YES -> new Coverage.Complete();
            case UNKNOWN -> new Coverage.Unknown();
            case NO -> {
                question.diagram().refresh();
                yield new Coverage.Gap(new Examples(question, rest).sorted(rest));
            }
        };
    }

    private List<Literal> sorted(int rest) {
        Map<String, Literal> example = (shortest() ? chosen : irredundant(shortestPath(rest)))
                .stream().collect(Collectors.toMap(Literal::name, literal -> literal));
        return question.variables().mentioned().stream()
                .filter(example::containsKey)
                .map(example::get)
                .toList();
    }

    /** Whether a shortest example was found, by looking for one with no literal, then with one, and so on. */
    private boolean shortest() {
        if (question.variables().atoms().size() > MOST_VARIABLES) {
            return false;
        }
        boolean found = false;
        for (int length = 0; !found && tries < MOST_TRIES; length++) {
            found = search(open, question.possible(), length);
        }
        return found;
    }

    /**
     * Looks for literals under which all that is possible is left out, and something is possible.
     *
     * @param open the left out or impossible cases under the literals chosen so far, whatever the conditions passed
     *     over are
     * @param possible the possible cases under those literals, for some values of the conditions passed over
     * @param length how many literals may still be chosen
     */
    private boolean search(int open, int possible, int length) {
        if (possible == Diagram.FALSE || open == Diagram.TRUE) {
            return possible != Diagram.FALSE;
        }
        if (length == 0 || open == Diagram.FALSE || ++tries > MOST_TRIES) {
            return false;
        }
        if (open == Diagram.UNKNOWN || possible == Diagram.UNKNOWN) {
            tries = MOST_TRIES;
            return false;
        }
        if (hopeless.get(open, possible, length) != Triples.NONE) {
            return false;
        }
        boolean found = choose(open, possible, length);
        if (!found) {
            hopeless.put(open, possible, length, 0);
        }
        return found;
    }

    /** What was chosen is not undone: it is only added on the way back from success. */
    private boolean choose(int open, int possible, int length) {
        int level = Math.min(diagram.level(open), diagram.level(possible));
        String atom = question.variables().atoms().get(level);
        int openLow = diagram.low(open, level);
        int openHigh = diagram.high(open, level);
        int possibleLow = diagram.low(possible, level);
        int possibleHigh = diagram.high(possible, level);
        boolean grouped = possibleLow != possibleHigh;
        if (grouped && search(openHigh, possibleHigh, length - 1)) {
            return chosen.add(new Literal(atom, true));
        }
        if (search(diagram.and(openLow, openHigh), diagram.or(possibleLow, possibleHigh), length)) {
            return true;
        }
        if (!choices.contains(atom) && search(openLow, possibleLow, length - 1)) {
            return chosen.add(new Literal(atom, false));
        }
        return !grouped && search(openHigh, possibleHigh, length - 1) && chosen.add(new Literal(atom, true));
    }

    /** The fewest literals that lead to true, not counting those that follow from a choice. */
    private List<Literal> shortestPath(int rest) {
        int[] lengths = new int[diagram.size()];
        lengths[Diagram.FALSE] = Integer.MAX_VALUE / 2;
        for (int node = 2; node < lengths.length; node++) {
            lengths[node] = Math.min(ifFalse(node, lengths), 1 + lengths[diagram.high(node)]);
        }
        List<Literal> path = new ArrayList<>();
        int node = rest;
        while (node != Diagram.TRUE) {
            String atom = question.variables().atoms().get(diagram.level(node));
            boolean holds = ifFalse(node, lengths) > lengths[node];
            if (holds || !choices.contains(atom)) {
                path.add(new Literal(atom, holds));
            }
            node = holds ? diagram.high(node) : diagram.low(node);
        }
        return path;
    }

    private int ifFalse(int node, int[] lengths) {
        String atom = question.variables().atoms().get(diagram.level(node));
        return lengths[diagram.low(node)] + (choices.contains(atom) ? 0 : 1);
    }

    /** Leaves out what is not needed, as long as that is known in time. */
    private List<Literal> irredundant(List<Literal> example) {
        diagram.refresh();
        Set<Literal> needed = new HashSet<>(example);
        for (Literal literal : example) {
            needed.remove(literal);
            int implied = diagram.or(open, diagram.not(conjunction(example, needed)));
            if (implied != Diagram.TRUE) {
                needed.add(literal);
            }
            if (implied == Diagram.UNKNOWN) {
                break;
            }
        }
        return example.stream().filter(needed::contains).toList();
    }

    private int conjunction(List<Literal> example, Set<Literal> needed) {
        int node = Diagram.TRUE;
        for (int i = example.size() - 1; i >= 0; i--) {
            Literal literal = example.get(i);
            if (needed.contains(literal)) {
                int variable = diagram.variable(question.variables().level(literal.name()));
                node = diagram.and(literal.holds() ? variable : diagram.not(variable), node);
            }
        }
        return node;
    }
}
