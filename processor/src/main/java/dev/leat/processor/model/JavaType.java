package dev.leat.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A type of the user's program.
 *
 * @param name the full spelling, without annotations; two types are equal when their names are
 * @param shortName the spelling with simple class names, for people
 * @param known the compiler's own view; null for a type that could not be read
 */
public record JavaType(
        TypeForm form,
        String name,
        String shortName,
        @Nullable CompilerType known) {
    /**
     * Stands for the type of a declaration that is itself in error: fits everywhere, so that one mistake is told once.
     */
    public static final JavaType UNREADABLE = of(new TypeForm.Symbol("?"), null);

    /** What a method returns that returns nothing. */
    public static final JavaType VOID = of(new TypeForm.Symbol("void"), null);

    /** The type of a condition. */
    public static final JavaType BOOLEAN = of(new TypeForm.Primitive("boolean"), null);

    /** The type of a number that says which of a few ways was taken. */
    public static final JavaType BYTE = of(new TypeForm.Primitive("byte"), null);

    /** The type of a number that says which of many ways was taken. */
    public static final JavaType SHORT = of(new TypeForm.Primitive("short"), null);

    /** What anything may throw. */
    public static final JavaType EXCEPTION = of(new TypeForm.OfClass(ClassName.of(Exception.class)), null);

    public static JavaType of(TypeForm form, @Nullable CompilerType known) {
        return new JavaType(form, form.spelled(ClassName::canonicalName), form.spelled(ClassName::shortName), known);
    }

    public boolean isPrimitive() {
        return form instanceof TypeForm.Primitive;
    }

    /** How many JVM slots a value takes: 1 or 2. */
    public int slots() {
        return name.equals("long") || name.equals("double") ? 2 : 1;
    }

    /** Whether it is an {@code Optional} of something. */
    public boolean isOptional() {
        return name.startsWith("java.util.Optional<");
    }

    /** What a variable that holds the only object of the class is called. */
    public String instanceName() {
        String simple = shortName.substring(shortName.lastIndexOf('.') + 1);
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /** The reference type that holds the same values. */
    public JavaType inBox() {
        return isPrimitive() ? of(form.boxed(), null) : this;
    }

    /** The short name of the reference type that holds the same values. */
    public String boxed() {
        return form.boxed().spelled(ClassName::shortName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaType that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return shortName;
    }
}
