package dev.leat.processor.errors;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows a fix that says in words what to delete, to rename, to move or to make of something. */
final class Advice {
    private interface Way {
        List<Edit> follow(Advice advice, MatchResult words);
    }

    private record Rule(Pattern words, Way way) {
        static Rule of(String words, Way way) {
            return new Rule(Pattern.compile(words), way);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "delete (@\\w+) from (\\S+\\(.*\\)) and always make a value",
                    (advice, words) -> advice.method(words.group(2))
                            .map(method -> advice.withoutAnnotations(method, words.group(1)))
                            .orElse(List.of())),
            Rule.of(
                    "delete (@\\w+(?:(?:, | and )@\\w+)*)(?: to take the value `\\w+`| and call the method from .*)?",
                    (advice, words) ->
                            advice.withoutAnnotations(SourceTrees.declaration(advice.place), words.group(1))),
            Rule.of("delete `abstract` and give it a body", (advice, words) -> advice.withBody()),
            Rule.of(
                    "delete `(private)`(?: from ([\\w.]+))?",
                    (advice, words) ->
                            new Modifiers(advice.trees, advice.typeOrHere(words.group(2))).without(words.group(1))),
            Rule.of(
                    "delete `(\\w+)`(?:, as .* has none| and pass .*)?",
                    (advice, words) -> List.of(advice.flow().without(words.group(1)))),
            Rule.of(
                    "delete `?(.+?)`? from `(ways|include|targets|modules|keep)`",
                    (advice, words) -> advice.flow().without(words.group(1), words.group(2)).stream()
                            .toList()),
            Rule.of(
                    "include only one of (\\w+) and (\\w+)",
                    (advice, words) -> advice.flow().without(words.group(2), "include").stream()
                            .toList()),
            Rule.of("delete one of them", (advice, words) -> advice.withoutThis()),
            Rule.of(
                    "delete (\\S+\\(.*\\))",
                    (advice, words) -> advice.method(words.group(1)).stream()
                            .map(method -> advice.trees.replace(method, ""))
                            .toList()),
            Rule.of(
                    "delete the parameter|delete one of the two parameters",
                    (advice, words) -> advice.withoutParameter()),
            Rule.of("make ([\\w.]+) public", (advice, words) -> advice.visible(words.group(1))),
            Rule.of(
                    "make it static if it needs no object: .*",
                    (advice, words) ->
                            List.of(new Modifiers(advice.trees, SourceTrees.declaration(advice.place)).with("static"))),
            Rule.of(
                    "make (\\w+) abstract and its @Provides methods static",
                    (advice, words) -> advice.staticModule(words.group(1))),
            Rule.of(
                    "make the @Provides methods of (\\w+) static",
                    (advice, words) -> advice.staticMethods(words.group(1))),
            Rule.of("make (\\w+) an interface, .*", (advice, words) -> advice.asInterface(words.group(1))),
            Rule.of("rename the component to `(\\w+)`", (advice, words) -> advice.withComponent(words.group(1))),
            Rule.of("rename ([\\w.]+)", (advice, words) -> advice.renamed(SourceTrees.simpleName(words.group(1)))),
            Rule.of(
                    "move (\\S+\\(.*\\)) above (\\S+\\(.*\\))",
                    (advice, words) -> advice.moved(words.group(1), words.group(2))),
            Rule.of("move \\w+ to the package (\\S+)", (advice, words) -> advice.inPackage(words.group(1))),
            Rule.of(
                    "move \\w+ into a package",
                    (advice, words) -> List.of(new Edit(advice.trees.file(advice.place), 0, 0, "package moved;\n"))),
            Rule.of(
                    "let (\\S+\\(.*\\)) be a boolean",
                    (advice, words) -> advice.method(words.group(1)).stream()
                            .flatMap(method -> advice.returningBoolean(method))
                            .toList()),
            Rule.of("let `(\\w+)` be a boolean", (advice, words) -> advice.takingBoolean(words.group(1))));

    private final Message error;
    private final SourceTrees trees;
    private final TreePath place;

    private Advice(Message error, SourceTrees trees, TreePath place) {
        this.error = error;
        this.trees = trees;
        this.place = place;
    }

    /** Nothing where only people can follow. */
    static List<Edit> edits(OfferedFix fix, SourceTrees trees, TreePath place) {
        for (Rule rule : RULES) {
            Matcher words = rule.words().matcher(fix.text());
            if (words.matches()) {
                return rule.way().follow(new Advice(fix.error(), trees, place), words.toMatchResult());
            }
        }
        return List.of();
    }

    private Optional<TreePath> method(String signature) {
        return trees.method(signature, place);
    }

    private FlowAnnotation flow() {
        return new FlowAnnotation(trees, place);
    }

    private TreePath typeOrHere(String name) {
        return name == null ? SourceTrees.declaration(place) : trees.type(name).orElseThrow();
    }

    private List<Edit> withoutAnnotations(TreePath declaration, String names) {
        return Pattern.compile("@(\\w+)")
                .matcher(names)
                .results()
                .flatMap(name -> trees.annotations(declaration, name.group(1)).stream())
                .map(annotation -> trees.replace(annotation, ""))
                .toList();
    }

    private List<Edit> withBody() {
        TreePath method = SourceTrees.around(place, MethodTree.class).orElseThrow();
        int end = trees.end(method);
        List<Edit> edits = new ArrayList<>(new Modifiers(trees, method).without("abstract"));
        edits.add(new Edit(trees.file(method), end - 1, end, " { throw new UnsupportedOperationException(); }"));
        return edits;
    }

    /** Without the element of a list, or else without the method, at which the error stands. */
    private List<Edit> withoutThis() {
        if (place.getLeaf() instanceof LiteralTree) {
            Stream<String> lists = Stream.of("targets", "inputs", "keep");
            return lists.flatMap(list -> flow().without(trees.text(place), list).stream())
                    .toList();
        }
        return List.of(trees.replace(SourceTrees.around(place, MethodTree.class).orElseThrow(), ""));
    }

    private List<Edit> withoutParameter() {
        TreePath parameter = SourceTrees.around(place, VariableTree.class).orElseThrow();
        TreePath method = SourceTrees.around(place, MethodTree.class).orElseThrow();
        List<? extends VariableTree> all = ((MethodTree) method.getLeaf()).getParameters();
        int index = all.indexOf(parameter.getLeaf());
        int start = index == 0 ? trees.start(parameter) : trees.end(new TreePath(method, all.get(index - 1)));
        int end = index == 0 && all.size() > 1 ? trees.start(new TreePath(method, all.get(1))) : trees.end(parameter);
        List<Edit> edits = new ArrayList<>(trees.openBody(method).stream().toList());
        edits.add(new Edit(trees.file(method), start, end, ""));
        return edits;
    }

    private List<Edit> visible(String name) {
        int dot = name.lastIndexOf('.');
        return trees.type(name)
                .or(() -> trees.all(MethodTree.class)
                        .filter(method -> SourceTrees.className(method).equals(name.substring(0, dot))
                                && ((MethodTree) method.getLeaf()).getName().contentEquals(name.substring(dot + 1)))
                        .findFirst())
                .map(declaration -> {
                    Modifiers modifiers = new Modifiers(trees, declaration);
                    List<Edit> edits = new ArrayList<>(modifiers.without("protected"));
                    edits.add(modifiers.with("public"));
                    return edits;
                })
                .orElse(new ArrayList<>());
    }

    private List<Edit> staticModule(String name) {
        TreePath module = trees.type(name).orElse(null);
        if (module == null) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(new Modifiers(trees, module).without("final"));
        edits.add(new Modifiers(trees, module).with("abstract"));
        edits.addAll(staticMethods(name));
        return edits;
    }

    private List<Edit> staticMethods(String name) {
        List<Edit> edits = new ArrayList<>();
        trees.all(MethodTree.class)
                .filter(method -> SourceTrees.className(method).equals(name)
                        && !trees.annotations(method, "Provides").isEmpty())
                .forEach(method -> {
                    edits.add(new Modifiers(trees, method).with("static"));
                    edits.addAll(trees.openBody(method).stream().toList());
                });
        return edits;
    }

    private List<Edit> asInterface(String name) {
        TreePath type = trees.type(name).orElseThrow();
        Matcher head = Pattern.compile("abstract class (?=" + name + "\\b)").matcher(trees.textOf(type));
        return head.find() ? List.of(new Edit(trees.file(type), head.start(), head.end(), "interface ")) : List.of();
    }

    /** The component is the one after which the error names the value. */
    private List<Edit> withComponent(String name) {
        String before = error.text().replaceAll("(?s)[^`]*`(\\w+)`.*", "$1");
        return trees.all(VariableTree.class)
                .filter(each -> each.getParentPath().getLeaf().getKind() == Tree.Kind.RECORD)
                .filter(each -> ((VariableTree) each.getLeaf()).getName().contentEquals(before))
                .map(each -> new Edit(trees.file(each), trees.end(each) - before.length(), trees.end(each), name))
                .toList();
    }

    private List<Edit> renamed(String name) {
        return trees.all(ClassTree.class)
                .filter(type -> type.getParentPath().getParentPath() == null)
                .flatMap(type -> Pattern.compile("(?<![\\w.])" + name + "\\b|(?<=\\.)" + name + "\\b")
                        .matcher(trees.textOf(type))
                        .results()
                        .map(word -> new Edit(trees.file(type), word.start(), word.end(), name + "Renamed")))
                .distinct()
                .toList();
    }

    private List<Edit> moved(String below, String above) {
        Optional<TreePath> moving = method(below);
        Optional<TreePath> staying = method(above);
        if (moving.isEmpty() || staying.isEmpty()) {
            return List.of();
        }
        return List.of(
                trees.replace(moving.get(), ""),
                trees.insertBefore(staying.get(), trees.text(moving.get()) + "\n\n    "));
    }

    private List<Edit> inPackage(String name) {
        CompilationUnitTree unit = place.getCompilationUnit();
        return List.of(trees.replace(new TreePath(new TreePath(unit), unit.getPackageName()), name));
    }

    private Stream<Edit> returningBoolean(TreePath method) {
        TreePath result = new TreePath(method, ((MethodTree) method.getLeaf()).getReturnType());
        return Stream.concat(Stream.of(trees.replace(result, "boolean")), trees.openBody(method).stream());
    }

    private List<Edit> takingBoolean(String name) {
        return trees.all(VariableTree.class)
                .filter(each -> ((VariableTree) each.getLeaf()).getName().contentEquals(name)
                        && !trees.annotations(each, "Input").isEmpty())
                .flatMap(each -> Stream.concat(
                        Stream.of(trees.replace(
                                new TreePath(each, ((VariableTree) each.getLeaf()).getType()), "boolean")),
                        trees.openBody(each.getParentPath()).stream()))
                .distinct()
                .toList();
    }
}
