package dev.leat.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a declaration has an annotation that javac cannot resolve, which it leaves out of what it shows to us.
 * Javac tells that itself, and what then seems to be wrong only follows.
 */
public final class LostAnnotations {
    private final @Nullable Trees trees;

    public LostAnnotations(ProcessingEnvironment environment) {
        trees = Remarks.trees(environment);
    }

    /** Whether the declaration has one, or the method whose parameter it is. */
    public boolean at(SourcePlace place) {
        Element element = place.element();
        return on(element)
                || (element.getKind() == ElementKind.PARAMETER
                        && on(Objects.requireNonNull(element.getEnclosingElement())));
    }

    /** Whether the class has one in which the place is. */
    public boolean around(SourcePlace place) {
        Element around = place.element().getEnclosingElement();
        return around instanceof TypeElement && on(around);
    }

    private boolean on(Element element) {
        TreePath path = trees == null ? null : trees.getPath(element);
        return trees != null
                && path != null
                && annotations(path.getLeaf()).stream().anyMatch(each -> isLost(each, path, trees));
    }

    private static boolean isLost(AnnotationTree annotation, TreePath path, Trees trees) {
        TypeMirror type =
                trees.getTypeMirror(new TreePath(new TreePath(path, annotation), annotation.getAnnotationType()));
        return type != null && type.getKind() == TypeKind.ERROR;
    }

    private static List<? extends AnnotationTree> annotations(Tree tree) {
        ModifiersTree modifiers = tree instanceof VariableTree variable
                ? variable.getModifiers()
                : tree instanceof MethodTree method
                        ? method.getModifiers()
                        : tree instanceof ClassTree type ? type.getModifiers() : null;
        return modifiers == null ? List.of() : modifiers.getAnnotations();
    }
}
