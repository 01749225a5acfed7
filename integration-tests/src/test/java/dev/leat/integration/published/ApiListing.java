package dev.leat.integration.published;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One type's public and protected surface as text: a line for the type and an indented one per member. */
final class ApiListing {
    private ApiListing() {}

    static String of(Class<?> type) {
        Stream<String> members = Stream.of(
                        Stream.of(type.getDeclaredFields())
                                .filter(field -> isVisible(field, type))
                                .map(Field::toGenericString),
                        Stream.of(type.getDeclaredConstructors())
                                .filter(constructor -> isVisible(constructor, type))
                                .map(Constructor::toGenericString),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> isVisible(method, type))
                                .map(ApiListing::line))
                .flatMap(lines -> lines.sorted());
        return Stream.concat(Stream.of(header(type)), members.map(line -> "  " + line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String header(Class<?> type) {
        // From JDK 21 on it says so itself.
        StringBuilder header = new StringBuilder(type.toGenericString().replaceFirst("\\b(non-)?sealed ", ""));
        if (type.isAnnotation()) {
            return header.append(usage(type)).toString();
        }
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            header.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        append(header, type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces());
        if (type.isSealed()) {
            append(header, " permits ", type.getPermittedSubclasses());
        }
        return header.toString();
    }

    private static void append(StringBuilder header, String keyword, Type[] types) {
        if (types.length > 0) {
            header.append(keyword)
                    .append(Stream.of(types).map(Type::getTypeName).collect(Collectors.joining(", ")));
        }
    }

    private static String usage(Class<?> annotation) {
        Retention retention = annotation.getAnnotation(Retention.class);
        Target target = annotation.getAnnotation(Target.class);
        return (retention == null ? "" : " retention " + retention.value())
                + (target == null ? "" : " target " + List.of(target.value()));
    }

    private static String line(Method method) {
        Object value = method.getDefaultValue();
        String line = method.toGenericString();
        return value == null ? line : line + " default " + spelled(value);
    }

    private static String spelled(Object value) {
        return value.getClass().isArray() ? Arrays.toString((Object[]) value) : '"' + value.toString() + '"';
    }

    /** Whether users can reach the member; a protected one only if they can inherit it. */
    private static boolean isVisible(Member member, Class<?> type) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers())));
    }
}
