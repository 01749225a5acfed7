package dev.leat.processor.code;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java expression. How it is spelled, {@link Spelling} knows. */
public sealed interface Expression {
    /** A variable, or a field or class that needs nothing before its name. */
    record Name(String name) implements Expression {}

    record Literal(String text) implements Expression {}

    /** What static members are taken from. */
    record Type(JavaType type) implements Expression {}

    /** The same of a class that every program has. */
    record LibraryType(Class<?> type) implements Expression {}

    /** A class of Leat's own. */
    record OwnType(ClassName type) implements Expression {}

    /** {@code new ArrayList<>(…)}. */
    record Create(Class<?> type, List<Expression> arguments) implements Expression {
        public Create {
            arguments = List.copyOf(arguments);
        }
    }

    /** A new array of primitives. */
    record CreateArray(JavaType component, Expression size) implements Expression {}

    /** An element of an array. */
    record At(Expression array, Expression index) implements Expression {}

    /** {@code count++}. */
    record Next(String variable) implements Expression {}

    record Member(Expression of, String name) implements Expression {}

    /**
     * A call.
     *
     * @param of the object or class; null for a method of this object
     */
    record Call(@Nullable Expression of, String method, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code this::holds}: what calls a method without arguments when somebody asks. */
    record Reference(Call call) implements Expression {}

    record Cast(JavaType type, Expression operand) implements Expression {}

    /**
     * A test of a type.
     *
     * @param variable the pattern variable that holds what is of the type; null if there is none
     */
    record IsOfType(
            Expression operand, JavaType type, @Nullable String variable) implements Expression {}

    /**
     * A test for constants of an enum.
     *
     * @param constants by their names, one at least
     */
    record IsConstant(Expression operand, JavaType type, List<String> constants) implements Expression {
        public IsConstant {
            constants = List.copyOf(constants);
        }

        /** The same as comparisons. */
        Expression compared() {
            return any(constants.stream()
                    .map(constant -> operand.is(new Member(new Type(type), constant)))
                    .toList());
        }
    }

    /** {@code ==}, or else {@code !=}. */
    record Comparison(Expression left, boolean isSame, Expression right) implements Expression {}

    record Not(Expression operand) implements Expression {}

    /**
     * All hold, asked in that order.
     *
     * @param operands none for what always holds
     */
    record All(List<Expression> operands) implements Expression {
        public All {
            operands = List.copyOf(operands);
        }
    }

    /**
     * One holds, asked in that order.
     *
     * @param operands one at least
     */
    record Any(List<Expression> operands) implements Expression {
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /**
     * Whether all hold, or one of them, told without a jump: {@code a & b}.
     *
     * @param operands what has no effect and cannot fail
     */
    record AtOnce(boolean all, List<Expression> operands) implements Expression {
        public AtOnce {
            operands = List.copyOf(operands);
        }
    }

    record Choice(Expression test, Expression then, Expression otherwise) implements Expression {}

    /** {@code null}. */
    static Expression nothing() {
        return new Literal("null");
    }

    /** {@code this}. */
    static Expression self() {
        return new Name("this");
    }

    /** Has nothing to ask. */
    static Expression always() {
        return new All(List.of());
    }

    /** A field: of this object, or of another. */
    static Expression field(@Nullable Expression of, String name) {
        return of == null ? new Name(name) : new Member(of, name);
    }

    static Expression all(List<Expression> operands) {
        return operands.size() == 1 ? operands.get(0) : new All(operands);
    }

    static Expression any(List<Expression> operands) {
        return operands.size() == 1 ? operands.get(0) : new Any(operands);
    }

    static Expression not(boolean holds, Expression operand) {
        return holds ? operand : new Not(operand);
    }

    static Expression own(String method) {
        return new Call(null, method, List.of());
    }

    default Expression call(String method, Expression... arguments) {
        return new Call(this, method, List.of(arguments));
    }

    default Expression is(Expression other) {
        return new Comparison(this, true, other);
    }

    default Expression isNot(Expression other) {
        return new Comparison(this, false, other);
    }

    default boolean isAlways() {
        return this instanceof All all && all.operands().isEmpty();
    }
}
