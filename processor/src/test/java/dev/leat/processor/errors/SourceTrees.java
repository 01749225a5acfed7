package dev.leat.processor.errors;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources as the compiler parses them: what stands at a place, and what goes by a name. */
final class SourceTrees {
    /** A method as errors write it down: {@code Billing.total(amount)}. */
    static final Pattern SIGNATURE = Pattern.compile("(?U)(?:([\\w.]+)\\.)?(\\w+)\\(([^()]*)\\)");

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final List<TreePath> all = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final SourcePositions positions;
    private final boolean wellFormed;

    SourceTrees(List<Source> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, said, List.of("-proc:none"), null, sources);
        positions = Trees.instance(task).getSourcePositions();
        TreePathScanner<Void, Void> collector = new TreePathScanner<>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree != null) {
                    all.add(new TreePath(getCurrentPath(), tree));
                }
                return super.scan(tree, nothing);
            }
        };
        for (CompilationUnitTree unit : task.parse()) {
            units.add(unit);
            collector.scan(new TreePath(unit), null);
        }
        wellFormed = said.getDiagnostics().isEmpty();
        sources.forEach(source -> texts.put(source.path(), source.getCharContent(true)));
    }

    static SourceTrees of(String text) throws IOException {
        return new SourceTrees(List.of(new Source("Pasted.java", text)));
    }

    boolean isWellFormed() {
        return wellFormed;
    }

    Stream<CompilationUnitTree> units() {
        return units.stream();
    }

    /** The innermost tree at a place. */
    TreePath at(Message message) {
        TreePath innermost = null;
        for (TreePath each : all) {
            if (file(each).equals(message.file())) {
                LineMap lines = each.getCompilationUnit().getLineMap();
                long offset = lines.getPosition(message.line(), message.column());
                boolean inside = start(each) >= 0 && start(each) <= offset && offset < end(each);
                if (inside && (innermost == null || length(each) <= length(innermost))) {
                    innermost = each;
                }
            }
        }
        if (innermost == null) {
            throw new AssertionError("Nothing stands at " + message);
        }
        return innermost;
    }

    Stream<TreePath> all(Class<? extends Tree> kind) {
        return all.stream().filter(each -> kind.isInstance(each.getLeaf()));
    }

    /** The tree itself or the nearest around it of one of the kinds. */
    @SafeVarargs
    static Optional<TreePath> around(TreePath inner, Class<? extends Tree>... kinds) {
        for (TreePath each = inner; each != null; each = each.getParentPath()) {
            for (Class<? extends Tree> kind : kinds) {
                if (kind.isInstance(each.getLeaf())) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** The parameter, method or class that a tree is a part of. */
    static TreePath declaration(TreePath inner) {
        return around(inner, VariableTree.class, MethodTree.class, ClassTree.class)
                .orElseThrow();
    }

    /** The method of a signature; of several, the one that is near. */
    Optional<TreePath> method(String signature, TreePath near) {
        Matcher parts = SIGNATURE.matcher(signature);
        if (!parts.find()) {
            return Optional.empty();
        }
        String owner = parts.group(1) == null
                ? around(near, ClassTree.class).map(SourceTrees::className).orElse("")
                : parts.group(1);
        List<TreePath> found = all(MethodTree.class)
                .filter(each -> {
                    MethodTree method = (MethodTree) each.getLeaf();
                    String names = method.getParameters().stream()
                            .map(parameter -> parameter.getName().toString())
                            .collect(Collectors.joining(", "));
                    return method.getName().contentEquals(parts.group(2)) && names.equals(parts.group(3));
                })
                .toList();
        return found.stream()
                .filter(each -> className(each).equals(owner))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The class of a name, which may have that of the class around it in front. */
    Optional<TreePath> type(String name) {
        return all(ClassTree.class).filter(each -> className(each).equals(name)).findFirst();
    }

    /** The name of the class around a tree, within its package. */
    static String className(TreePath inner) {
        String name = "";
        for (TreePath each = inner; each != null; each = each.getParentPath()) {
            if (each.getLeaf() instanceof ClassTree type) {
                name = type.getSimpleName() + (name.isEmpty() ? "" : "." + name);
            }
        }
        return name;
    }

    /** The annotations of a name on a declaration and on its type. */
    List<TreePath> annotations(TreePath declaration, String simpleName) {
        return all(AnnotationTree.class)
                .filter(each -> declaration(each).getLeaf() == declaration.getLeaf())
                .filter(each -> simpleName(((AnnotationTree) each.getLeaf())
                                .getAnnotationType()
                                .toString())
                        .equals(simpleName))
                .toList();
    }

    static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String file(TreePath tree) {
        return tree.getCompilationUnit().getSourceFile().toUri().getPath().substring(1);
    }

    int start(TreePath tree) {
        return (int) positions.getStartPosition(tree.getCompilationUnit(), tree.getLeaf());
    }

    int end(TreePath tree) {
        return (int) positions.getEndPosition(tree.getCompilationUnit(), tree.getLeaf());
    }

    private int length(TreePath tree) {
        return end(tree) - start(tree);
    }

    String text(TreePath tree) {
        return textOf(tree).substring(start(tree), end(tree));
    }

    /** The whole source that a tree stands in. */
    String textOf(TreePath tree) {
        return texts.get(file(tree));
    }

    Edit replace(TreePath tree, String text) {
        return new Edit(file(tree), start(tree), end(tree), text);
    }

    Edit insertBefore(TreePath tree, String text) {
        return new Edit(file(tree), start(tree), start(tree), text);
    }

    /** As the last member of a class. */
    Edit addMember(TreePath type, String member) {
        int brace = end(type) - 1;
        return new Edit(file(type), brace, brace, "\n    " + member + "\n");
    }

    /** What somebody will write instead of it. */
    Optional<Edit> openBody(TreePath method) {
        MethodTree tree = (MethodTree) method.getLeaf();
        return Optional.ofNullable(tree.getBody())
                .map(body -> replace(
                        new TreePath(method, body), "{ throw new UnsupportedOperationException(\"to be written\"); }"));
    }
}
