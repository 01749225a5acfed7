package dev.leat.processor.code;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.NullMark.Standing;
import dev.leat.processor.model.ProcessorRecord;
import dev.leat.processor.model.Qualifier;
import dev.leat.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one generated file calls types: by their simple names, which it imports, unless two want the same. Who asks
 * first gets it, so that a file is written in one pass and its imports are known at the end.
 */
public final class TypeNames {
    public static final ClassName ON_DEMAND = new ClassName("dev.leat.runtime", "OnDemand");

    private final String packageName;
    private final Set<String> nested;
    private final Map<String, ClassName> bySimpleName = new HashMap<>();
    private final Map<JavaType, String> known = new HashMap<>();

    /**
     * @param nested the names that hide others: of nested and inherited classes, and of fields that have no other name
     */
    private TypeNames(String packageName, Set<String> nested) {
        this.packageName = packageName;
        this.nested = nested;
    }

    /**
     * For a file of one flow.
     *
     * @param nested the simple names that hide others
     * @param generated the classes that are generated from the flow
     * @param used the types that it mentions
     */
    public static TypeNames of(
            String packageName, Set<String> nested, List<ClassName> generated, Stream<JavaType> used) {
        TypeNames names = new TypeNames(packageName, nested);
        generated.forEach(names::of);
        used.map(JavaType::form).forEach(names::claimOwn);
        return names;
    }

    /** For a file that is generated from the record. */
    public static TypeNames of(ProcessorRecord record) {
        TypeNames names = new TypeNames(record.packageName(), Set.of());
        names.of(new ClassName(record.packageName(), record.className()));
        return names;
    }

    /** Types of the file's own package go first: those of the unnamed package have no other names. */
    private void claimOwn(TypeForm type) {
        type.spelled(name -> name.packageName().equals(packageName) ? of(name) : "");
    }

    /**
     * The canonical names of the types to import, sorted.
     *
     * @param declared whether the file's package has a type of a simple name, which hides one of {@code java.lang}
     */
    public Set<String> imports(Predicate<String> declared) {
        return bySimpleName.values().stream()
                .filter(type -> !type.packageName().isEmpty()
                        && !type.packageName().equals(packageName)
                        && (!type.packageName().equals("java.lang") || declared.test(type.shortName())))
                .map(ClassName::canonicalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a text names a type of a package or of one within it. */
    boolean isNamed(String packageOfTypes, StringBuilder text) {
        return text.indexOf(packageOfTypes + ".") >= 0
                || bySimpleName.entrySet().stream()
                        .anyMatch(each -> (each.getValue().packageName() + ".").startsWith(packageOfTypes + ".")
                                && isWordOf(text, each.getKey()));
    }

    static boolean isWordOf(StringBuilder text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The parameters of a method; the last may take any number of arguments. */
    public List<String> parameters(List<InputParameter> parameters) {
        List<String> all = new ArrayList<>();
        for (InputParameter parameter : parameters) {
            String type = of(parameter.type());
            boolean any = parameter.varargs() && all.size() == parameters.size() - 1 && type.endsWith("[]");
            all.add((any ? type.substring(0, type.length() - 2) + "..." : type) + " " + parameter.name());
        }
        return all;
    }

    public String of(JavaType type) {
        return known.computeIfAbsent(type, any -> of(type.form()));
    }

    /** A type with the annotation that lets it be null, where that stands on types. */
    public String of(JavaType type, @Nullable NullMark nullable) {
        return nullable == null || nullable.standing() != Standing.TYPE
                ? of(type)
                : type.form().spelled(this::of, "@" + of(nullable.type()));
    }

    /** The annotation that lets a value be null, where it stands on a method or a component. */
    public Optional<String> onDeclaration(@Nullable NullMark nullable) {
        return nullable == null || nullable.standing() != Standing.DECLARATION
                ? Optional.empty()
                : Optional.of("@" + of(nullable.type()));
    }

    public String boxed(JavaType type) {
        if (type.equals(JavaType.VOID)) {
            return of(Void.class);
        }
        return type.isPrimitive() ? of(type.form().boxed()) : of(type);
    }

    /** What gets an object of the type when it is first needed. */
    public String onDemand(JavaType type) {
        return of(ON_DEMAND) + "<" + boxed(type) + ">";
    }

    public String of(Class<?> type) {
        return of(ClassName.of(type));
    }

    public String of(TypeForm type) {
        return type.spelled(this::of);
    }

    public String of(ClassName type) {
        ClassName outermost = type.outermost();
        String name = outermost.shortName();
        return !nested.contains(name)
                        && bySimpleName.computeIfAbsent(name, any -> outermost).equals(outermost)
                ? type.shortName()
                : type.canonicalName();
    }

    /** {@code @Named("shop")}; a type within its values is written in full. */
    public String of(Qualifier qualifier) {
        return "@" + of(qualifier.type()) + qualifier.values();
    }
}
