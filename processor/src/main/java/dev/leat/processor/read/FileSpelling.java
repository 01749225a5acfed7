package dev.leat.processor.read;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Spells types as the source file would in which they are to stand: by their simple names where its imports and
 * declarations let it, else in full. Other compilers than javac do not tell the imports.
 */
public final class FileSpelling {
    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

    /** A text, a type with an annotation inside its name, or a name with dots. */
    private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\""
            + "|((?:NAME\\.)+)@(NAME(?:\\.NAME)*) (NAME)".replace("NAME", NAME)
            + "|NAME(?:\\.NAME)+".replace("NAME", NAME));

    private final Elements elements;
    private final @Nullable Trees trees;

    public FileSpelling(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.trees = Remarks.trees(environment);
    }

    /** Code with the full names of types, with those shortened that are known where it is to stand. */
    public String of(String code, Place at) {
        if (!(at instanceof SourcePlace place)) {
            return code;
        }
        Scope scope = new Scope(place.element());
        return WORD.matcher(code).replaceAll(word -> Matcher.quoteReplacement(spelled(word, scope)));
    }

    private static String spelled(java.util.regex.MatchResult word, Scope scope) {
        if (word.group(2) == null) {
            return word.group().startsWith("\"") ? word.group() : scope.shortened(word.group());
        }
        String type = scope.shortened(word.group(1) + word.group(3));
        int simple = type.lastIndexOf('.') + 1;
        return type.substring(0, simple) + "@" + scope.shortened(word.group(2)) + " " + type.substring(simple);
    }

    /** The types that go by their simple names inside a declaration. */
    private final class Scope {
        private final ModuleSight sight;
        private final String inside;
        private final List<TypeElement> around = new ArrayList<>();
        private final Set<String> variables = new HashSet<>();
        private final List<String> imports = new ArrayList<>();

        Scope(Element element) {
            for (Element each = element; each != null; each = each.getEnclosingElement()) {
                if (each instanceof TypeElement type) {
                    around.add(type);
                }
                if (each instanceof Parameterizable generic) {
                    generic.getTypeParameters()
                            .forEach(variable ->
                                    variables.add(variable.getSimpleName().toString()));
                }
            }
            sight = new ModuleSight(elements, around.get(0));
            inside = Visibility.packageOf(element).getQualifiedName().toString();
            TreePath path = trees == null ? null : trees.getPath(around.get(0));
            if (path != null) {
                for (ImportTree each : path.getCompilationUnit().getImports()) {
                    imports.add(each.getQualifiedIdentifier().toString());
                }
            }
        }

        /** The name of a type, perhaps with that of a member behind it. */
        String shortened(String name) {
            for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
                TypeElement type = sight.find(name.substring(0, end));
                if (type != null) {
                    return spelled(type) + name.substring(end);
                }
            }
            return name;
        }

        private String spelled(TypeElement type) {
            String simple = type.getSimpleName().toString();
            String full = type.getQualifiedName().toString();
            if (full.equals(meant(simple))) {
                return simple;
            }
            return type.getEnclosingElement() instanceof TypeElement outer ? spelled(outer) + "." + simple : full;
        }

        /** The full name of the type that goes by the simple name; empty if there is none, or no telling. */
        private String meant(String simple) {
            if (variables.contains(simple)) {
                return "";
            }
            for (TypeElement type : around) {
                if (type.getSimpleName().contentEquals(simple)) {
                    return type.getQualifiedName().toString();
                }
                for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(type))) {
                    if (member.getSimpleName().contentEquals(simple)) {
                        return member.getQualifiedName().toString();
                    }
                }
            }
            for (String each : imports) {
                if (each.endsWith("." + simple) && sight.reaches(each)) {
                    return each;
                }
            }
            String neighbour = (inside.isEmpty() ? "" : inside + ".") + simple;
            return sight.reaches(neighbour) ? neighbour : onDemand(simple);
        }

        private String onDemand(String simple) {
            Set<String> found = new HashSet<>();
            for (String each : imports) {
                String full = each.endsWith(".*") ? each.substring(0, each.length() - 1) + simple : "";
                if (!full.isEmpty() && isPublic(full)) {
                    found.add(full);
                }
            }
            if (isPublic("java.lang." + simple)) {
                found.add("java.lang." + simple);
            }
            return found.size() == 1 ? found.iterator().next() : "";
        }

        private boolean isPublic(String full) {
            TypeElement type = sight.find(full);
            return type != null && Visibility.isPublic(type);
        }
    }
}
