package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Sequence.Form;
import dev.leat.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * Code that takes the elements of a sequence one by one, each in a call of its own.
 *
 * @param iterator the variable that gives them, but those of an array
 * @param index the variable that counts them
 */
record Elements(Sequence sequence, String iterator, String index) {
    /** @param notNull the sequence, once it has been found not to be null */
    List<Statement> begin(Expression notNull) {
        return switch (sequence.form()) {
            case ARRAY -> List.of(new Statement.Do(notNull));
            case MAP -> List.of(given(notNull.call("entrySet").call("iterator")));
            case ITERATOR, CLOSEABLE_ITERATOR -> List.of(given(notNull));
            default -> List.of(given(notNull.call("iterator")));
        };
    }

    private Statement given(Expression elements) {
        return new Statement.Declare(type(), iterator, elements);
    }

    /**
     * Takes the next, or ends the method that does by saying that there is none.
     *
     * @param ending what is done before that
     */
    List<Statement> next(Expression of, String element, List<Statement> ending) {
        boolean isArray = sequence.form() == Form.ARRAY;
        Expression isOver = isArray
                ? new Name(index).is(new Expression.Member(of, "length"))
                : new Expression.Not(new Name(iterator).call("hasNext"));
        Expression next = isArray
                ? new Expression.At(of, new Name(index))
                : new Name(iterator).call(sequence.element().isPrimitive() ? "next" + kind() : "next");
        List<Statement> end = new ArrayList<>(ending);
        end.add(new Statement.ReturnValue(new Expression.Literal("false")));
        return List.of(new Statement.When(isOver, end), new Statement.Declare(sequence.element(), element, next));
    }

    private JavaType type() {
        JavaType element = sequence.element();
        TypeForm form = element.isPrimitive()
                ? new TypeForm.OfClass(ClassName.of(PrimitiveIterator.class).nested("Of" + kind()))
                : new TypeForm.OfClass(
                        ClassName.of(Iterator.class),
                        TypeForm.Wildcard.extending(element.form().boxed()));
        return JavaType.of(form, null);
    }

    private String kind() {
        return sequence.element().boxed().replace("Integer", "Int");
    }
}
