package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.TypeForm;
import java.util.Arrays;
import java.util.List;

/** Code for lists, and for arrays of primitives in their place, that take one value after the other. */
final class Growing {
    private static final Expression BUFFERS = new Expression.OwnType(new ClassName("dev.leat.runtime", "Buffers"));

    /** The type of what counts. */
    static final JavaType INT = primitive("int");

    private Growing() {}

    static JavaType primitive(String keyword) {
        return JavaType.of(new TypeForm.Primitive(keyword), null);
    }

    static JavaType array(JavaType component) {
        return JavaType.of(new TypeForm.OfArray(component.form()), null);
    }

    /** What a list has, as an array of objects. */
    static Expression array(Expression list, JavaType component) {
        boolean isPlain =
                component.form() instanceof TypeForm.OfClass type && type.raw().equals(type);
        return isPlain
                ? list.call("toArray", create(component, new Expression.Literal("0")))
                : BUFFERS.call("array", list, new Expression.Member(new Expression.Type(raw(component)), "class"));
    }

    private static JavaType raw(JavaType type) {
        return JavaType.of(type.form().raw(), null);
    }

    static JavaType list(JavaType element) {
        return JavaType.of(
                new TypeForm.OfClass(ClassName.of(List.class), element.form().boxed()), null);
    }

    static Expression create(JavaType component, Expression size) {
        return new Expression.CreateArray(component, size);
    }

    /** {@code values = Buffers.room(values, count); values[count++] = value;}. */
    static List<Statement> add(String array, String count, Expression value) {
        return List.of(
                room(array, count),
                new Statement.Assign(new Expression.At(new Name(array), new Expression.Next(count)), value));
    }

    /** {@code values[index] = value;}. */
    static Statement set(String array, String index, Expression value) {
        return new Statement.Assign(new Expression.At(new Name(array), new Name(index)), value);
    }

    static Statement room(String array, String count) {
        return new Statement.Assign(new Name(array), BUFFERS.call("room", new Name(array), new Name(count)));
    }

    static Statement cut(String array, String count) {
        return new Statement.Assign(
                new Name(array),
                new Expression.LibraryType(Arrays.class).call("copyOf", new Name(array), new Name(count)));
    }

    /** Takes what has come into a list since then out again. */
    static Statement.Undo cutBack(String list, String before) {
        Expression size = new Name(list).call("size");
        return new Statement.Undo(
                new Statement.Declare(INT, before, size),
                new Statement.Do(
                        new Name(list).call("subList", new Name(before), size).call("clear")));
    }
}
