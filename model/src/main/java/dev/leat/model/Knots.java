package dev.leat.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Finds the strongly connected components that no order can untie, with Tarjan's algorithm (Tarjan 1972, "Depth-first
 * search and linear graph algorithms"), iterative so that a chain of any length fits the stack.
 */
final class Knots {
    private final List<List<Integer>> edges;
    private final int[] order;
    private final int[] low;
    private final boolean[] onStack;
    private final ArrayDeque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> knots = new ArrayList<>();
    private int visited;

    private Knots(List<List<Integer>> edges) {
        this.edges = edges;
        order = new int[edges.size()];
        low = new int[edges.size()];
        onStack = new boolean[edges.size()];
    }

    /**
     * Finds the knots.
     *
     * @param edges for each node the nodes it needs
     * @return each knot's nodes in ascending order, the knots by their first node
     */
    static List<List<Integer>> of(List<List<Integer>> edges) {
        Knots search = new Knots(edges);
        for (int node = 0; node < edges.size(); node++) {
            if (search.order[node] == 0) {
                search.visit(node);
            }
        }
        search.knots.sort(Comparator.comparing(knot -> knot.get(0)));
        return search.knots;
    }

    private record Visit(int node, Iterator<Integer> targets) {}

    private void visit(int root) {
        ArrayDeque<Visit> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.targets().hasNext()) {
                int target = visit.targets().next();
                if (order[target] == 0) {
                    enter(target, path);
                } else if (onStack[target]) {
                    low[visit.node()] = Math.min(low[visit.node()], order[target]);
                }
                continue;
            }
            path.pop();
            if (!path.isEmpty()) {
                int parent = path.peek().node();
                low[parent] = Math.min(low[parent], low[visit.node()]);
            }
            if (low[visit.node()] == order[visit.node()]) {
                leave(visit.node());
            }
        }
    }

    private void enter(int node, ArrayDeque<Visit> path) {
        visited++;
        order[node] = visited;
        low[node] = visited;
        onStack[node] = true;
        stack.push(node);
        path.push(new Visit(node, edges.get(node).iterator()));
    }

    private void leave(int root) {
        List<Integer> component = new ArrayList<>();
        int node;
        do {
            node = stack.pop();
            onStack[node] = false;
            component.add(node);
        } while (node != root);
        Collections.sort(component);
        if (component.size() > 1 || edges.get(root).contains(root)) {
            knots.add(component);
        }
    }
}
