package dev.leat.processor.errors;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in front of a declaration. */
record Modifiers(SourceTrees trees, TreePath declaration) {
    List<Edit> without(String word) {
        int start = afterAnnotations();
        int end = Math.max(start, trees.end(path()));
        Matcher found = Pattern.compile("\\b" + word + "\\b\\s*")
                .matcher(trees.textOf(declaration))
                .region(start, Math.min(trees.textOf(declaration).length(), end + 1));
        return found.find() ? List.of(new Edit(trees.file(declaration), found.start(), found.end(), "")) : List.of();
    }

    Edit with(String word) {
        int start = afterAnnotations();
        return new Edit(trees.file(declaration), start, start, word + " ");
    }

    private TreePath path() {
        return new TreePath(declaration, tree());
    }

    private ModifiersTree tree() {
        if (declaration.getLeaf() instanceof ClassTree type) {
            return type.getModifiers();
        }
        return declaration.getLeaf() instanceof MethodTree method
                ? method.getModifiers()
                : ((VariableTree) declaration.getLeaf()).getModifiers();
    }

    private int afterAnnotations() {
        List<? extends AnnotationTree> annotations = tree().getAnnotations();
        if (annotations.isEmpty()) {
            return trees.start(declaration);
        }
        int end = trees.end(new TreePath(path(), annotations.get(annotations.size() - 1)));
        Matcher space = Pattern.compile("\\s*").matcher(trees.textOf(declaration));
        return space.region(end, trees.textOf(declaration).length()).lookingAt() ? space.end() : end;
    }
}
