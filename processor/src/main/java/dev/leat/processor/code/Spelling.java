package dev.leat.processor.code;

import dev.leat.processor.code.Expression.All;
import dev.leat.processor.code.Expression.Any;
import dev.leat.processor.code.Expression.AtOnce;
import dev.leat.processor.code.Expression.Call;
import dev.leat.processor.code.Expression.Cast;
import dev.leat.processor.code.Expression.Choice;
import dev.leat.processor.code.Expression.Comparison;
import dev.leat.processor.code.Expression.IsConstant;
import dev.leat.processor.code.Expression.IsOfType;
import dev.leat.processor.code.Expression.LibraryType;
import dev.leat.processor.code.Expression.Literal;
import dev.leat.processor.code.Expression.Member;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.Expression.Not;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Spells expressions in one file, with parentheses where Java's precedence (JLS 15) asks for them, and where few know
 * it: {@code (a && b) || c}.
 */
public record Spelling(TypeNames names) {
    private static final int CHOICE = 0;
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int EQUALITY = 3;
    private static final int RELATION = 4;
    private static final int UNARY = 5;
    private static final int PRIMARY = 6;

    public String of(Expression expression) {
        if (expression instanceof Name name) {
            return name.name();
        }
        if (expression instanceof Literal literal) {
            return literal.text();
        }
        if (expression instanceof Expression.Type type) {
            return names.of(type.type());
        }
        if (expression instanceof LibraryType type) {
            return names.of(type.type());
        }
        if (expression instanceof Expression.OwnType type) {
            return names.of(type.type());
        }
        if (expression instanceof Expression.Create create) {
            return "new " + names.of(create.type()) + "<>(" + list(create.arguments()) + ")";
        }
        if (expression instanceof Expression.CreateArray create) {
            return "new " + names.of(create.component()) + "[" + of(create.size()) + "]";
        }
        if (expression instanceof Expression.At at) {
            return within(PRIMARY, at.array()) + "[" + of(at.index()) + "]";
        }
        if (expression instanceof Expression.Next next) {
            return next.variable() + "++";
        }
        if (expression instanceof Member member) {
            return within(PRIMARY, member.of()) + "." + member.name();
        }
        if (expression instanceof Call call) {
            return method(call) + "(" + list(call.arguments()) + ")";
        }
        if (expression instanceof Expression.Reference reference) {
            Call call = reference.call();
            // Of a class around this one, a method has no other name.
            return call.of() == null ? "() -> " + of(call) : within(PRIMARY, call.of()) + "::" + call.method();
        }
        if (expression instanceof Cast cast) {
            return "(" + names.of(cast.type()) + ") " + within(UNARY, cast.operand());
        }
        if (expression instanceof IsOfType test) {
            return within(RELATION, test.operand()) + " instanceof "
                    + names.of(test.type().form().open())
                    + (test.variable() == null ? "" : " " + test.variable());
        }
        if (expression instanceof IsConstant test) {
            return of(test.compared());
        }
        if (expression instanceof Comparison comparison) {
            return within(RELATION, comparison.left())
                    + (comparison.isSame() ? " == " : " != ")
                    + within(RELATION, comparison.right());
        }
        if (expression instanceof Not not) {
            return "!" + within(UNARY, not.operand());
        }
        if (expression instanceof All all) {
            return joined(all.operands(), AND, "\n&& ");
        }
        if (expression instanceof Any any) {
            return joined(any.operands(), any.operands().size() > 1 ? EQUALITY : OR, "\n|| ");
        }
        if (expression instanceof AtOnce each) {
            return joined(each.operands(), UNARY, each.all() ? "\n& " : "\n| ");
        }
        Choice choice = (Choice) expression;
        return within(OR, choice.test()) + "\n? " + within(CHOICE, choice.then()) + "\n: "
                + within(CHOICE, choice.otherwise());
    }

    /** Arguments, of which each may stand on a line of its own. */
    public String list(List<Expression> expressions) {
        StringJoiner list = new StringJoiner(",\n");
        for (Expression expression : expressions) {
            list.add(of(expression));
        }
        return list.toString();
    }

    private String method(Call call) {
        return call.of() == null ? own(call.method()) : within(PRIMARY, call.of()) + "." + call.method();
    }

    /** A method of this object, qualified where it must be: {@code yield(} would start a statement (JLS 3.9). */
    public static String own(String method) {
        return method.equals("yield") ? "this.yield" : method;
    }

    private String joined(List<Expression> operands, int level, String operator) {
        return operands.stream().map(operand -> within(level, operand)).collect(Collectors.joining(operator));
    }

    private String within(int level, Expression operand) {
        return level(operand) < level ? "(" + of(operand) + ")" : of(operand);
    }

    private static int level(Expression expression) {
        if (expression instanceof Choice) {
            return CHOICE;
        }
        if (expression instanceof AtOnce) {
            return OR;
        }
        if (expression instanceof Any any) {
            return any.operands().size() == 1 ? level(any.operands().get(0)) : OR;
        }
        if (expression instanceof All all) {
            return all.operands().size() == 1 ? level(all.operands().get(0)) : AND;
        }
        if (expression instanceof IsConstant test) {
            return level(test.compared());
        }
        if (expression instanceof Comparison) {
            return EQUALITY;
        }
        if (expression instanceof IsOfType) {
            return RELATION;
        }
        return expression instanceof Not || expression instanceof Cast ? UNARY : PRIMARY;
    }
}
