package dev.leat.processor.errors;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code @Flow} says, to be changed. */
record FlowAnnotation(SourceTrees trees, TreePath place) {
    /** With a member in the place of the one of its name. */
    Edit with(String name, String member) {
        TreePath annotation = candidates().findFirst().orElseThrow();
        Map<String, String> members = members(annotation);
        members.put(name, member);
        return written(annotation, members);
    }

    Edit without(String name) {
        TreePath annotation = candidates()
                .filter(each -> members(each).containsKey(name))
                .findFirst()
                .orElseThrow();
        Map<String, String> members = members(annotation);
        members.remove(name);
        return written(annotation, members);
    }

    /** Without one element of a list, as in {@code Prices.class} or in {@code Way.LAZY}, which may be imported. */
    Optional<Edit> without(String element, String name) {
        for (TreePath annotation : candidates().toList()) {
            List<String> elements = elements(annotation, name);
            Optional<String> found = elements.stream()
                    .filter(each -> each.equals(element)
                            || element.endsWith("." + each)
                            || each.equals(element + ".class")
                            || each.endsWith("." + element + ".class"))
                    .findFirst();
            if (found.isPresent()) {
                elements.remove(found.get());
                Map<String, String> members = members(annotation);
                members.put(name, name + " = {" + String.join(", ", elements) + "}");
                if (elements.isEmpty()) {
                    members.remove(name);
                }
                return Optional.of(written(annotation, members));
            }
        }
        return Optional.empty();
    }

    /** First that of the class around the place. */
    private Stream<TreePath> candidates() {
        Stream<TreePath> near = SourceTrees.around(place, ClassTree.class).stream()
                .flatMap(type -> trees.annotations(type, "Flow").stream());
        Stream<TreePath> all = trees.all(AnnotationTree.class)
                .filter(each -> ((AnnotationTree) each.getLeaf())
                        .getAnnotationType()
                        .toString()
                        .endsWith("Flow"));
        return Stream.concat(near, all);
    }

    private Map<String, String> members(TreePath annotation) {
        Map<String, String> members = new LinkedHashMap<>();
        for (ExpressionTree argument : ((AnnotationTree) annotation.getLeaf()).getArguments()) {
            members.put(
                    ((AssignmentTree) argument).getVariable().toString(),
                    trees.text(new TreePath(annotation, argument)));
        }
        return members;
    }

    private List<String> elements(TreePath annotation, String name) {
        for (ExpressionTree argument : ((AnnotationTree) annotation.getLeaf()).getArguments()) {
            AssignmentTree member = (AssignmentTree) argument;
            if (member.getVariable().toString().equals(name)) {
                List<? extends ExpressionTree> values = member.getExpression() instanceof NewArrayTree list
                        ? list.getInitializers()
                        : List.of(member.getExpression());
                return values.stream()
                        .map(value -> trees.text(new TreePath(annotation, value)))
                        .collect(Collectors.toCollection(ArrayList::new));
            }
        }
        return new ArrayList<>();
    }

    private Edit written(TreePath annotation, Map<String, String> members) {
        String type =
                ((AnnotationTree) annotation.getLeaf()).getAnnotationType().toString();
        String arguments = String.join(", ", members.values());
        return trees.replace(annotation, "@" + type + (arguments.isEmpty() ? "" : "(" + arguments + ")"));
    }
}
