package dev.leat.processor.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the shortest description of a case that some formulas leave out: values of as few domains as will do. */
final class Examples {
    /** For more of them, the shortest combination is not searched: the search recurs once for each. */
    private static final int MOST_DOMAINS = 500;

    private static final int MOST_TRIES = 20_000;

    private static final int STEPS = 100_000;

    private final Domains domains;
    private final Diagram diagram;
    private final Triples hopeless = new Triples();
    private final Map<Domain, Integer> chosen = new HashMap<>();
    private int triesLeft = MOST_TRIES;

    private Examples(Question question) {
        domains = question.domains();
        diagram = question.diagram();
    }

    /** @param rest the cases that are left out */
    static Coverage coverage(Question question, int rest) {
        return switch (question.never(rest)) {
            case YES -> new Coverage.Complete();
            case UNKNOWN -> new Coverage.Unknown();
            case NO -> new Coverage.Gap(new Examples(question).example(rest));
        };
    }

    private List<Literal> example(int rest) {
        diagram.allow(STEPS);
        if (!shortest(rest)) {
            diagram.allow(STEPS);
            choose(shortestPath(rest), rest);
        }
        return domains.byAtom().values().stream()
                .distinct()
                .filter(chosen::containsKey)
                .flatMap(domain -> domain.literals(chosen.getOrDefault(domain, 0)).stream())
                .toList();
    }

    /** Whether a shortest example was found, by looking for one of no value, then of one, and so on. */
    private boolean shortest(int rest) {
        boolean found = false;
        for (int length = 0; !found && triesLeft > 0 && domains.ordered().size() <= MOST_DOMAINS; length++) {
            found = search(rest, length);
        }
        return found;
    }

    /**
     * Looks for values under which everything is left out. What was chosen is only noted on the way back from success.
     *
     * @param open what is left out under the values chosen so far, whatever the values of the domains passed over
     * @param length how many values may still be chosen
     */
    private boolean search(int open, int length) {
        if (open == Diagram.TRUE) {
            return true;
        }
        if (open == Diagram.UNKNOWN) {
            triesLeft = 0;
        }
        if (open == Diagram.FALSE || length == 0 || triesLeft <= 0 || hopeless.get(open, length, 0) != Triples.NONE) {
            return false;
        }
        triesLeft--;
        Domain domain = domains.at(diagram.level(open));
        boolean found = domain.isPlain() ? searchPlain(open, domain, length) : searchValues(open, domain, length);
        if (!found) {
            hopeless.put(open, length, 0, 0);
        }
        return found;
    }

    /** Passing over comes first, so that conditions mentioned early are named, which a diagram tests last. */
    private boolean searchPlain(int open, Domain domain, int length) {
        return search(always(open, domain), length)
                || searchValue(open, domain, 0, length)
                || searchValue(open, domain, 1, length);
    }

    /** A condition that holds says more than that none does, so that comes last. */
    private boolean searchValues(int open, Domain domain, int length) {
        int first = domain.isNone(0) ? 1 : 0;
        for (int value = first; value < domain.size(); value++) {
            if (searchValue(open, domain, value, length)) {
                return true;
            }
        }
        return search(always(open, domain), length) || (first == 1 && searchValue(open, domain, 0, length));
    }

    private boolean searchValue(int open, Domain domain, int value, int length) {
        boolean found = search(under(open, domain, value), length - 1);
        if (found) {
            chosen.put(domain, value);
        }
        return found;
    }

    /** What is left of a function whose first domain has a value. */
    private int under(int node, Domain domain, int value) {
        int rest = node;
        for (int level = domain.level(); level < domain.end(); level++) {
            if (diagram.level(rest) == level) {
                boolean bit = (value >> (domain.end() - 1 - level) & 1) == 1;
                rest = bit ? diagram.high(rest) : diagram.low(rest);
            }
        }
        return rest;
    }

    /** Where a function holds whatever the value of its first domain is. */
    private int always(int node, Domain domain) {
        return diagram.level(node) < domain.end()
                ? diagram.and(always(diagram.low(node), domain), always(diagram.high(node), domain))
                : node;
    }

    /** A case that is left out and mentions as few domains as any path to it. */
    private Map<Domain, Integer> shortestPath(int rest) {
        int[] lengths = new int[diagram.size()];
        lengths[Diagram.FALSE] = Integer.MAX_VALUE / 2;
        for (int node = 2; node < lengths.length; node++) {
            lengths[node] =
                    Math.min(length(node, diagram.low(node), lengths), length(node, diagram.high(node), lengths));
        }
        Map<Domain, Integer> values = new HashMap<>();
        int node = rest;
        while (node != Diagram.TRUE) {
            Domain domain = domains.at(diagram.level(node));
            boolean bit = length(node, diagram.low(node), lengths) > lengths[node];
            int number = bit ? 1 << (domain.end() - 1 - diagram.level(node)) : 0;
            values.merge(domain, number, Integer::sum);
            node = bit ? diagram.high(node) : diagram.low(node);
        }
        values.replaceAll((domain, number) -> domain.valueOf(number));
        return values;
    }

    private int length(int node, int next, int[] lengths) {
        boolean same = next > Diagram.TRUE && domains.at(diagram.level(next)).equals(domains.at(diagram.level(node)));
        return lengths[next] + (same ? 0 : 1);
    }

    /** Chooses of some values those that are needed, as far as that is known in time. */
    private void choose(Map<Domain, Integer> values, int rest) {
        chosen.putAll(values);
        for (Domain domain : domains.ordered()) {
            Integer value = chosen.remove(domain);
            if (value == null) {
                continue;
            }
            int implied = diagram.or(rest, diagram.not(conjunction()));
            if (implied != Diagram.TRUE) {
                chosen.put(domain, value);
            }
            if (implied == Diagram.UNKNOWN) {
                return;
            }
        }
    }

    private int conjunction() {
        int node = Diagram.TRUE;
        for (int i = domains.ordered().size() - 1; i >= 0; i--) {
            Domain domain = domains.ordered().get(i);
            Integer value = chosen.get(domain);
            node = value == null ? node : diagram.and(domain.node(value, diagram), node);
        }
        return node;
    }
}
