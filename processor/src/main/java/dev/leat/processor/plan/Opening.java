package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;

/** What is declared before a loop: where the loop may not be made, that has a value nevertheless. */
final class Opening {
    private final boolean isSplit;

    private boolean isMeasured;
    private final List<Statement> outside;
    private final List<Statement> inside;

    /** @param isSplit whether the loop may not be made */
    Opening(boolean isSplit) {
        this.isSplit = isSplit;
        outside = new ArrayList<>();
        inside = new ArrayList<>();
    }

    /** The same with what is there whether the loop is made or not. */
    private Opening(Opening other) {
        isSplit = false;
        outside = other.outside;
        inside = other.outside;
    }

    /** For what is there whether the loop is made or not. */
    Opening certain() {
        return isSplit ? new Opening(this) : this;
    }

    /** The size of the sequence. */
    Expression size(Expression size) {
        isMeasured = true;
        return size;
    }

    /** Whether the sequence has been asked for its size. */
    boolean isMeasured() {
        return isMeasured;
    }

    /** Whether the loop may not be made. */
    boolean isSplit() {
        return isSplit;
    }

    void declare(JavaType type, String local, Expression value) {
        if (isSplit) {
            outside.add(new Statement.Declare(type, local, nothing(type)));
            inside.add(new Statement.Assign(new Name(local), value));
        } else {
            inside.add(new Statement.Declare(type, local, value));
        }
    }

    /** A variable that says whether there is a value, which is there with the loop. */
    void mark(JavaType type, String marker) {
        if (isSplit) {
            declare(type, marker, new Expression.Literal("1"));
        }
    }

    /** Something that has no value before an element gives it one. */
    void declareEmpty(JavaType type, String local) {
        outside.add(new Statement.Declare(type, local, nothing(type)));
    }

    /** Something that nobody asks for after the loop. */
    void declareWithin(JavaType type, String local, Expression value) {
        inside.add(new Statement.Declare(type, local, value));
    }

    static Expression nothing(JavaType type) {
        if (!type.isPrimitive()) {
            return Expression.nothing();
        }
        return new Expression.Literal(type.equals(JavaType.BOOLEAN) ? "false" : "0");
    }

    List<Statement> outside() {
        return outside;
    }

    List<Statement> inside() {
        return inside;
    }
}
