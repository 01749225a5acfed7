package dev.leat.graph.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a lineage line by line. */
final class LineageTree {
    private static final int LONGEST_VALUE = 80;

    private final Deque<Branch> open = new ArrayDeque<>();
    private final Set<Fact.Id> told = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final int most;

    LineageTree(Fact<?> of, int most) {
        this.most = most;
        open.push(new Branch(of, "", "", "", 0));
    }

    /**
     * A line that is still to be written.
     *
     * @param role what it is to the fact above
     * @param sign what leads to it
     * @param indent what stands before the lines below it
     */
    private record Branch(Fact<?> fact, String role, String sign, String indent, int depth) {}

    String text() {
        while (!open.isEmpty()) {
            write(open.pop());
        }
        return text.toString();
    }

    private void write(Branch branch) {
        Fact<?> fact = branch.fact();
        text.append(branch.sign()).append(branch.role()).append(fact.label());
        if (told.contains(fact.id())) {
            text.append(", see above\n");
            return;
        }
        text.append(" = ").append(Lineage.cut(fact.shown().replaceAll("[\\p{Cntrl}\\s]+", " "), LONGEST_VALUE));
        text.append(fact.isGiven() ? ", given" : ", by " + fact.node().calls().get(fact.way()));
        List<Branch> below = below(branch);
        if (branch.depth() == most && !below.isEmpty()) {
            text.append(", from more\n");
            return;
        }
        told.add(fact.id());
        text.append('\n');
        for (int i = below.size() - 1; i >= 0; i--) {
            open.push(below.get(i));
        }
    }

    private static List<Branch> below(Branch branch) {
        Fact<?> fact = branch.fact();
        List<Fact<?>> origins = fact.origins();
        int count = origins.size() + fact.because().size();
        List<Branch> below = new ArrayList<>();
        for (Fact<?> from : origins) {
            boolean previous = !from.id().run().equals(fact.id().run());
            below.add(below(branch, from, previous ? "previous " : "", below.size() == count - 1));
        }
        for (Fact<?> because : fact.because()) {
            below.add(below(branch, because, "because ", below.size() == count - 1));
        }
        return below;
    }

    private static Branch below(Branch above, Fact<?> fact, String role, boolean last) {
        String indent = above.indent() + (last ? "   " : "│  ");
        return new Branch(fact, role, above.indent() + (last ? "└─ " : "├─ "), indent, above.depth() + 1);
    }
}
