package dev.leat.processor.errors;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows a fix that ends with code: that is pasted where the error stands or at what the advice names. Bodies that no
 * longer fit their parameters or result are opened, as somebody has to write them.
 */
final class Pasting {
    private static final String ANNOTATION = "@([\\w.]+)(?:\\((?:\"[^\"]*\"|[^\"()])*\\))?";
    private static final Pattern ANNOTATIONS = Pattern.compile("(?:" + ANNOTATION + " ?)+");
    private static final Set<String> ROLES = Set.of("Depends", "From", "Input", "Previous");
    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");

    private final SourceTrees trees;
    private final TreePath place;
    private final OfferedFix fix;
    private final String advice;
    private final String code;

    private Pasting(OfferedFix fix, SourceTrees trees, TreePath place) {
        this.fix = fix;
        this.trees = trees;
        this.place = place;
        int colon = fix.text().lastIndexOf(": ");
        this.advice = colon < 0 ? fix.text() : fix.text().substring(0, colon);
        this.code = colon < 0 ? "" : fix.text().substring(colon + 2);
    }

    /** Nothing where the fix has no code. */
    static List<Edit> edits(OfferedFix fix, SourceTrees trees, TreePath place) throws IOException {
        return new Pasting(fix, trees, place).edits();
    }

    private List<Edit> edits() throws IOException {
        if (code.isEmpty()) {
            return List.of();
        }
        Matcher member = Pattern.compile("(inputs|keep) = .*").matcher(code);
        if (member.matches()) {
            return List.of(new FlowAnnotation(trees, place).with(member.group(1), code));
        }
        if (code.startsWith("\"")) {
            return List.of(trees.replace(place, code));
        }
        if (code.endsWith("}")) {
            return member();
        }
        if (ANNOTATIONS.matcher(code).matches()) {
            return annotations();
        }
        if (advice.startsWith("let ") && advice.endsWith(" return")) {
            return result();
        }
        return parameterOf(code).isPresent() ? parameters() : List.of();
    }

    private Optional<TreePath> named() {
        Matcher signature = SourceTrees.SIGNATURE.matcher(advice);
        return signature.find() ? trees.method(signature.group(), place) : Optional.empty();
    }

    private boolean namesAMethod() {
        return SourceTrees.SIGNATURE.matcher(advice).find();
    }

    private List<Edit> member() {
        String name = SourceTrees.SIGNATURE
                .matcher(code.replaceAll("@[\\w.]+(\\(\"\\w+\"\\))?", ""))
                .results()
                .findFirst()
                .map(signature -> signature.group(2))
                .orElseThrow();
        TreePath type = trees.type(name)
                .orElseGet(() -> SourceTrees.around(place, ClassTree.class).orElseThrow());
        List<Edit> edits = new ArrayList<>(List.of(trees.addMember(type, code)));
        if (advice.endsWith("and ask for that")) {
            String asked = "\\b" + asked() + "\\b";
            edits.add(trees.replace(guard(place), trees.text(guard(place)).replaceAll(asked, name)));
        }
        return edits;
    }

    /** What a guard asks for wrongly. */
    private String asked() {
        return Pattern.compile(" asks? for `(\\w+)`")
                .matcher(fix.error().text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static TreePath guard(TreePath place) {
        return SourceTrees.around(place, AnnotationTree.class).orElseThrow();
    }

    private List<Edit> annotations() {
        Optional<TreePath> declaration = namesAMethod()
                ? named()
                : advice.startsWith("annotate ")
                        ? trees.type(advice.substring("annotate ".length()))
                                .or(() -> Optional.of(SourceTrees.declaration(place)))
                        : Optional.of(SourceTrees.declaration(place));
        List<Edit> edits = new ArrayList<>();
        declaration.ifPresent(each -> edits.addAll(annotated(each)));
        if (advice.contains("in each of the")) {
            edits.addAll(otherGuards());
        }
        if (advice.contains("delete `private`")) {
            edits.addAll(new Modifiers(trees, declaration.orElseThrow()).without("private"));
        }
        return edits;
    }

    private List<Edit> annotated(TreePath declaration) {
        List<Edit> edits = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        for (MatchResult each :
                Pattern.compile(ANNOTATION).matcher(code).results().toList()) {
            List<TreePath> present = trees.annotations(declaration, SourceTrees.simpleName(each.group(1)));
            if (present.isEmpty()) {
                added.append(each.group()).append(' ');
            } else {
                checkNothingIsLost(present.get(0), each.group());
                edits.add(trees.replace(present.get(0), each.group()));
            }
        }
        if (!added.isEmpty()) {
            edits.add(trees.insertBefore(declaration, added.toString()));
        }
        return edits;
    }

    /** Whoever pastes an annotation over another changes its value, and nothing else that it said. */
    private void checkNothingIsLost(TreePath before, String after) {
        for (Tree argument : ((AnnotationTree) before.getLeaf()).getArguments()) {
            if (argument instanceof AssignmentTree member
                    && !member.getVariable().toString().equals("value")
                    && !after.contains(member.getVariable() + " = ")) {
                throw new AssertionError(fix + "\n    loses " + argument);
            }
            if (argument instanceof NewArrayTree list
                    && list.getInitializers().stream()
                                    .filter(element -> !after.contains(element.toString()))
                                    .count()
                            > 1) {
                throw new AssertionError(fix + "\n    loses some of " + argument);
            }
        }
    }

    /** The guards that ask for the same with other words around it. */
    private List<Edit> otherGuards() {
        String before = "\\b" + asked() + "\\b";
        String after =
                QUOTED.matcher(advice).results().findFirst().orElseThrow().group(1);
        return trees.all(AnnotationTree.class)
                .filter(each -> ((AnnotationTree) each.getLeaf())
                        .getAnnotationType()
                        .toString()
                        .equals("When"))
                .filter(each -> each.getLeaf() != guard(place).getLeaf())
                .map(each -> trees.replace(each, trees.text(each).replaceAll(before, after)))
                .toList();
    }

    private List<Edit> result() {
        if (advice.contains("().")) {
            return component();
        }
        return named().map(method -> returning(method, code)).orElse(List.of());
    }

    private List<Edit> returning(TreePath method, String type) {
        Tree result = ((MethodTree) method.getLeaf()).getReturnType();
        return Stream.concat(
                        Stream.of(trees.replace(new TreePath(method, result), type)), trees.openBody(method).stream())
                .toList();
    }

    /** {@code row().text()}: what the record that a method makes holds. */
    private List<Edit> component() {
        MethodTree method = (MethodTree) named().orElseThrow().getLeaf();
        String name = advice.replaceAll(".*\\.(\\w+)\\(\\) return", "$1");
        return trees.all(VariableTree.class)
                .filter(each -> SourceTrees.className(each)
                        .endsWith(method.getReturnType().toString()))
                .filter(each -> ((VariableTree) each.getLeaf()).getName().contentEquals(name))
                .map(each -> trees.replace(each, code + " " + name))
                .toList();
    }

    private List<Edit> parameters() throws IOException {
        VariableTree pasted = parameterOf(code).orElseThrow();
        if (advice.contains("add a parameter to")) {
            return named().map(method -> List.of(added(method))).orElse(List.of());
        }
        if (advice.startsWith("take it where it is needed")) {
            return trees.all(MethodTree.class)
                    .filter(method -> !trees.annotations(method, "Processor").isEmpty())
                    .findFirst()
                    .map(method -> List.of(added(method)))
                    .orElse(List.of());
        }
        String name = pasted.getName().toString();
        List<TreePath> before;
        if (namesAMethod() || advice.contains("in each of the")) {
            Optional<TreePath> method = named();
            before = trees.all(VariableTree.class)
                    .filter(each -> ((VariableTree) each.getLeaf()).getName().contentEquals(name))
                    .filter(each -> namesAMethod()
                            ? method.isPresent()
                                    && each.getParentPath().getLeaf()
                                            == method.get().getLeaf()
                            : each.getParentPath().getLeaf() instanceof MethodTree)
                    .toList();
        } else {
            before = List.of(SourceTrees.declaration(place));
        }
        List<Edit> edits = new ArrayList<>();
        for (TreePath each : before) {
            edits.addAll(replaced(each, pasted));
        }
        if (advice.contains("with an @Initial method for the first")) {
            edits.add(initial(pasted));
        }
        return edits;
    }

    private static Optional<VariableTree> parameterOf(String code) throws IOException {
        SourceTrees parsed = SourceTrees.of("class Pasted { void pasted(" + code + ") {} }");
        return parsed.isWellFormed()
                ? parsed.all(VariableTree.class)
                        .map(each -> (VariableTree) each.getLeaf())
                        .findFirst()
                : Optional.empty();
    }

    private Edit added(TreePath method) {
        MethodTree tree = (MethodTree) method.getLeaf();
        if (tree.getParameters().isEmpty()) {
            int open = trees.textOf(method).indexOf("(", trees.start(new TreePath(method, tree.getReturnType()))) + 1;
            return new Edit(trees.file(method), open, open, code);
        }
        return trees.insertBefore(new TreePath(method, tree.getParameters().get(0)), code + ", ");
    }

    private List<Edit> replaced(TreePath parameter, VariableTree pasted) {
        if (!(parameter.getLeaf() instanceof VariableTree before)
                || !before.getName().contentEquals(pasted.getName())) {
            throw new AssertionError(fix + "\n    would be pasted over " + trees.text(parameter));
        }
        for (AnnotationTree annotation : before.getModifiers().getAnnotations()) {
            String name = SourceTrees.simpleName(annotation.getAnnotationType().toString());
            boolean matters = (name.equals("Match") && !code.contains("Input"))
                    || (name.equals("Secret") && code.contains("Input"))
                    || (code.contains("Depends") && !ROLES.contains(name));
            if (matters && !code.contains(name)) {
                throw new AssertionError(fix + "\n    loses " + annotation);
            }
        }
        boolean same = before.getType().toString().equals(pasted.getType().toString());
        Stream<Edit> body =
                same ? Stream.of() : SourceTrees.around(parameter, MethodTree.class).flatMap(trees::openBody).stream();
        return Stream.concat(Stream.of(trees.replace(parameter, code)), body).toList();
    }

    private Edit initial(VariableTree taken) {
        Matcher from = Pattern.compile("From\\(\"(\\w+)\"\\)").matcher(code);
        String value = from.find() ? from.group(1) : taken.getName().toString();
        String type = taken.getType().toString();
        String first = type.equals("boolean") ? "false" : Character.isLowerCase(type.charAt(0)) ? "0" : "null";
        return trees.addMember(
                SourceTrees.around(place, ClassTree.class).orElseThrow(),
                "@dev.leat.Initial(\"" + value + "\") static " + type + " first() { return " + first + "; }");
    }
}
