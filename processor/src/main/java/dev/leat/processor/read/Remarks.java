package dev.leat.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.leat.processor.model.Remark;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Looks up what people want to know of methods: documentation, and the line where javac tells it. */
public final class Remarks {
    private final Elements elements;

    /** Null in other compilers. */
    private final @Nullable Trees trees;

    /** Of each class asked for, all methods: javac searches a class from its start for each of them. */
    private final Map<Element, Map<Element, Remark>> known = new HashMap<>();

    private Remarks(Elements elements, @Nullable Trees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    public static Remarks of(ProcessingEnvironment environment) {
        return new Remarks(environment.getElementUtils(), trees(environment));
    }

    /** Null in other compilers. */
    static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return null;
        }
    }

    Remark of(ExecutableElement method) {
        Remark remark = trees == null
                ? null
                : known.computeIfAbsent(method.getEnclosingElement(), type -> written(trees, type))
                        .get(method);
        return remark == null ? new Remark("", stripped(elements.getDocComment(method))) : remark;
    }

    /** What the source of a class tells, if there is any. */
    private static Map<Element, Remark> written(Trees trees, Element type) {
        Map<Element, Remark> remarks = new HashMap<>();
        TreePath path = trees.getPath(type);
        if (path != null && path.getLeaf() instanceof ClassTree tree) {
            for (Tree member : tree.getMembers()) {
                if (member instanceof MethodTree method) {
                    TreePath at = new TreePath(path, method);
                    remarks.put(
                            trees.getElement(at),
                            new Remark(position(trees, at, method), stripped(trees.getDocComment(at))));
                }
            }
        }
        return remarks;
    }

    private static String position(Trees trees, TreePath path, MethodTree method) {
        Tree head = method.getReturnType() == null ? method : method.getReturnType();
        long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), head);
        String file = path.getCompilationUnit().getSourceFile().getName().replaceFirst(".*[/\\\\]", "");
        return file + ":" + line(path.getCompilationUnit(), start);
    }

    /** Counted in the text where javac keeps no map of lines, as with {@code -g:none}. */
    private static long line(CompilationUnitTree unit, long position) {
        LineMap lines = unit.getLineMap();
        if (lines != null) {
            return lines.getLineNumber(position);
        }
        try {
            String before = unit.getSourceFile().getCharContent(true).toString().substring(0, (int) position);
            return before.lines().count() + (before.endsWith("\n") ? 1 : 0);
        } catch (IOException unreadable) {
            return 1;
        }
    }

    private static String stripped(@Nullable String documentation) {
        return documentation == null
                ? ""
                : documentation.stripTrailing().stripIndent().strip();
    }
}
