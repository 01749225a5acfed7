package dev.leat.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public static final ClassName ON_DEMAND = ClassName.get("dev.leat.runtime", "OnDemand");

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
        used.map(Poet::type).forEach(names::claimOwn);
        return names;
    }

    /** For a file that is generated from the record. */
    public static TypeNames of(ProcessorRecord record) {
        TypeNames names = new TypeNames(record.packageName(), Set.of());
        names.of(ClassName.get(record.packageName(), record.className()));
        return names;
    }

    /** Types of the file's own package go first: those of the unnamed package have no other names. */
    private void claimOwn(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            claimOwn(array.componentType());
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard.lowerBounds().forEach(this::claimOwn);
            wildcard.upperBounds().forEach(this::claimOwn);
        } else if (type instanceof ParameterizedTypeName parameterized) {
            claimOwn(parameterized.rawType());
            parameterized.typeArguments().forEach(this::claimOwn);
        } else if (type instanceof ClassName name && name.packageName().equals(packageName)) {
            of(name);
        }
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
                        && (!type.packageName().equals("java.lang") || declared.test(type.simpleName())))
                .map(ClassName::canonicalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a word is what the file calls a type of a package or of one within it. */
    boolean isOf(String packageOfTypes, String word) {
        ClassName named = bySimpleName.get(word);
        return named != null && (named.packageName() + ".").startsWith(packageOfTypes + ".");
    }

    /** The parameters of a method; the last may take any number of arguments. */
    public String parameters(List<InputParameter> parameters) {
        List<String> all = new ArrayList<>();
        for (InputParameter parameter : parameters) {
            String type = of(parameter.type());
            boolean any = parameter.varargs() && all.size() == parameters.size() - 1 && type.endsWith("[]");
            all.add((any ? type.substring(0, type.length() - 2) + "..." : type) + " " + parameter.name());
        }
        return String.join(",\n", all);
    }

    public String of(JavaType type) {
        return known.computeIfAbsent(type, any -> of(Poet.type(type)));
    }

    /** A type with the annotation that lets it be null, where that stands on types. */
    public String of(JavaType type, @Nullable JavaType nullable) {
        return nullable == null ? of(type) : of(Poet.type(type, nullable));
    }

    public String boxed(JavaType type) {
        return type.isPrimitive() ? of(Poet.type(type).box()) : of(type);
    }

    /** What gets an object of the type when it is first needed. */
    public String onDemand(JavaType type) {
        return of(ON_DEMAND) + "<" + boxed(type) + ">";
    }

    public String of(Class<?> type) {
        return of(ClassName.get(type));
    }

    public String of(TypeName type) {
        StringBuilder text = new StringBuilder();
        append(type, text);
        return text.toString();
    }

    public String of(ClassName type) {
        ClassName outermost = type.topLevelClassName().withoutAnnotations();
        String name = outermost.simpleName();
        return !nested.contains(name)
                        && bySimpleName
                                .computeIfAbsent(name, any -> outermost)
                                .canonicalName()
                                .equals(outermost.canonicalName())
                ? String.join(".", type.simpleNames())
                : type.canonicalName();
    }

    /** {@code @Named("shop")}; a type within its values is written in full. */
    public String of(AnnotationSpec annotation) {
        String values = annotation.members().entrySet().stream()
                .map(member -> only(member.getKey(), annotation) + value(member.getValue()))
                .collect(Collectors.joining(", "));
        return "@" + of(annotation.type()) + (values.isEmpty() ? "" : "(" + values + ")");
    }

    private static String only(String member, AnnotationSpec annotation) {
        return member.equals("value") && annotation.members().size() == 1 ? "" : member + " = ";
    }

    private static String value(List<CodeBlock> values) {
        return values.size() == 1
                ? values.get(0).toString()
                : values.stream().map(CodeBlock::toString).collect(Collectors.joining(", ", "{", "}"));
    }

    private void append(TypeName type, StringBuilder text) {
        if (type instanceof ArrayTypeName array) {
            append(innermost(array), text);
            appendBrackets(array, text);
        } else if (type instanceof ParameterizedTypeName parameterized) {
            append(parameterized, text);
        } else if (type instanceof WildcardTypeName wildcard) {
            append(wildcard, text);
        } else if (type instanceof ClassName name) {
            appendAnnotated(of(name), name.annotations(), text);
        } else {
            text.append(type);
        }
    }

    private static TypeName innermost(ArrayTypeName array) {
        return array.componentType() instanceof ArrayTypeName inner ? innermost(inner) : array.componentType();
    }

    private void appendBrackets(ArrayTypeName array, StringBuilder text) {
        array.annotations()
                .forEach(annotation -> text.append(' ').append(of(annotation)).append(' '));
        text.append("[]");
        if (array.componentType() instanceof ArrayTypeName inner) {
            appendBrackets(inner, text);
        }
    }

    private void append(ParameterizedTypeName type, StringBuilder text) {
        if (type.enclosingType() == null) {
            appendAnnotated(of(type.rawType().withoutAnnotations()), type.annotations(), text);
        } else {
            append(type.enclosingType(), text);
            appendAnnotated("." + type.rawType().simpleName(), type.annotations(), text);
        }
        String separator = "<";
        for (TypeName argument : type.typeArguments()) {
            text.append(separator);
            append(argument, text);
            separator = ", ";
        }
        text.append(type.typeArguments().isEmpty() ? "" : ">");
    }

    /** Annotations of a type stand before its simple name: {@code Map.@Nullable Entry}. */
    private void appendAnnotated(String name, List<AnnotationSpec> annotations, StringBuilder text) {
        int simple = annotations.isEmpty() ? 0 : name.lastIndexOf('.') + 1;
        text.append(name, 0, simple);
        annotations.forEach(annotation -> text.append(of(annotation)).append(' '));
        text.append(name, simple, name.length());
    }

    private void append(WildcardTypeName type, StringBuilder text) {
        text.append('?');
        if (!type.lowerBounds().isEmpty()) {
            append(type.lowerBounds().get(0), text.append(" super "));
        } else if (!type.upperBounds().get(0).equals(ClassName.OBJECT)) {
            append(type.upperBounds().get(0), text.append(" extends "));
        }
    }
}
