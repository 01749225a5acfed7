package dev.leat.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** What a type is put together from. */
public sealed interface TypeForm {
    /**
     * Spells it.
     *
     * @param names what classes are called
     */
    String spelled(Function<ClassName, String> names);

    /** The same with an annotation of the type, which stands where Java wants it. */
    default String spelled(Function<ClassName, String> names, String annotation) {
        return annotation + " " + spelled(names);
    }

    /** The class, or an array of it, without type arguments. */
    default TypeForm raw() {
        return this;
    }

    /** With each type argument left open, which is all that can be told at run time: {@code Map<?, ?>[]}. */
    default TypeForm open() {
        return this;
    }

    /** The reference type that holds the same values. */
    default TypeForm boxed() {
        return this;
    }

    /**
     * A class.
     *
     * @param around what it is an inner class of, if that has type arguments
     */
    record OfClass(ClassName name, Optional<OfClass> around, List<TypeForm> arguments) implements TypeForm {
        public OfClass {
            arguments = List.copyOf(arguments);
        }

        public OfClass(ClassName name, TypeForm... arguments) {
            this(name, Optional.empty(), List.of(arguments));
        }

        @Override
        public String spelled(Function<ClassName, String> names) {
            return head(names) + arguments(names);
        }

        /** {@code Map.@Nullable Entry<K, V>}. */
        @Override
        public String spelled(Function<ClassName, String> names, String annotation) {
            String head = head(names);
            int simple = head.length() - name.simpleName().length();
            return head.substring(0, simple) + annotation + " " + head.substring(simple) + arguments(names);
        }

        private String head(Function<ClassName, String> names) {
            return around.map(outer -> outer.spelled(names) + "." + name.simpleName())
                    .orElseGet(() -> names.apply(name));
        }

        private String arguments(Function<ClassName, String> names) {
            if (arguments.isEmpty()) {
                return "";
            }
            StringJoiner spelled = new StringJoiner(", ", "<", ">");
            for (TypeForm argument : arguments) {
                spelled.add(argument.spelled(names));
            }
            return spelled.toString();
        }

        @Override
        public OfClass raw() {
            return new OfClass(name);
        }

        @Override
        public OfClass open() {
            return new OfClass(
                    name,
                    around.map(OfClass::open),
                    arguments.stream().map(any -> (TypeForm) Wildcard.OPEN).toList());
        }
    }

    /** An array. */
    record OfArray(TypeForm component) implements TypeForm {
        @Override
        public String spelled(Function<ClassName, String> names) {
            return component.spelled(names) + "[]";
        }

        /** {@code String @Nullable [][]}. */
        @Override
        public String spelled(Function<ClassName, String> names, String annotation) {
            TypeForm innermost = component;
            String brackets = "[]";
            while (innermost instanceof OfArray inner) {
                innermost = inner.component;
                brackets += "[]";
            }
            return innermost.spelled(names) + " " + annotation + " " + brackets;
        }

        @Override
        public OfArray raw() {
            return new OfArray(component.raw());
        }

        @Override
        public OfArray open() {
            return new OfArray(component.open());
        }
    }

    /** A type argument that is only known within bounds. */
    record Wildcard(String keyword, Optional<TypeForm> bound) implements TypeForm {
        public static final Wildcard OPEN = new Wildcard("", Optional.empty());

        public static Wildcard extending(TypeForm bound) {
            return new Wildcard("extends", Optional.of(bound));
        }

        public static Wildcard above(TypeForm bound) {
            return new Wildcard("super", Optional.of(bound));
        }

        @Override
        public String spelled(Function<ClassName, String> names) {
            return bound.map(type -> "? " + keyword + " " + type.spelled(names)).orElse("?");
        }
    }

    /** {@code int} and the like. */
    record Primitive(String keyword) implements TypeForm {
        @Override
        public String spelled(Function<ClassName, String> names) {
            return keyword;
        }

        @Override
        public OfClass boxed() {
            String name = switch (keyword) {
                case "int" -> "Integer";
                case "char" -> "Character";
                default -> Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
            };
            return new OfClass(new ClassName("java.lang", name));
        }
    }

    /** A type variable, and what is no type of a value. */
    record Symbol(String name) implements TypeForm {
        @Override
        public String spelled(Function<ClassName, String> names) {
            return name;
        }
    }
}
