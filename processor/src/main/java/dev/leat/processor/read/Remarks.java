package dev.leat.processor.read;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.leat.processor.model.Remark;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Looks up what people want to know of methods: documentation, and the line where javac tells it. */
public final class Remarks {
    private final Elements elements;

    /** Null in other compilers. */
    private final @Nullable Trees trees;

    private Remarks(Elements elements, @Nullable Trees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    public static Remarks of(ProcessingEnvironment environment) {
        return new Remarks(environment.getElementUtils(), trees(environment));
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return null;
        }
    }

    Remark of(ExecutableElement method) {
        String documentation = elements.getDocComment(method);
        return new Remark(
                position(method),
                documentation == null
                        ? ""
                        : documentation.stripTrailing().stripIndent().strip());
    }

    private String position(ExecutableElement method) {
        if (trees == null) {
            return "";
        }
        TreePath path = trees.getPath(method);
        if (path == null || !(path.getLeaf() instanceof MethodTree tree)) {
            return "";
        }
        Tree head = tree.getReturnType() == null ? tree : tree.getReturnType();
        long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), head);
        Path file = Path.of(path.getCompilationUnit().getSourceFile().toUri().getPath());
        return file.getFileName() + ":" + path.getCompilationUnit().getLineMap().getLineNumber(start);
    }
}
