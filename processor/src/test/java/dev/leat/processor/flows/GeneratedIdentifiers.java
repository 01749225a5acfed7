package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Every identifier that some Java files declare, call or mention. */
final class GeneratedIdentifiers extends TreeScanner<Void, Void> {
    private final Set<String> names = new TreeSet<>();

    /** @param files texts by path */
    static Set<String> of(Map<String, String> files) throws IOException {
        List<JavaFileObject> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> JavaFileObjects.forSourceString(
                        file.getKey().replace(".java", "").replace('/', '.'), file.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        GeneratedIdentifiers identifiers = new GeneratedIdentifiers();
        for (CompilationUnitTree unit : task.parse()) {
            identifiers.scan(unit, null);
        }
        return identifiers.names;
    }

    private void add(CharSequence name) {
        if (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name)) {
            names.add(name.toString());
        }
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
        add(tree.getSimpleName());
        return super.visitClass(tree, none);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        add(tree.getName());
        return super.visitMethod(tree, none);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        add(tree.getName());
        return super.visitVariable(tree, none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        add(tree.getName());
        return super.visitIdentifier(tree, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
        add(tree.getIdentifier());
        return super.visitMemberSelect(tree, none);
    }
}
