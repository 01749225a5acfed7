package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import java.util.List;

/** Upper bounds of the bytecode of statements whose variables are fields. */
final class StatementBytes {
    /** {@code this}, the field, and a cast or conversion. */
    private static final int FIELD = 4 + 4;

    private static final int CALL = 8;
    private static final int BRANCH = 12;

    /** The head of a loop, with its iterator. */
    private static final int LOOP = 50;

    /** The handler of what is thrown, and the exception that says of which element. */
    private static final int HANDLER = 60;

    private StatementBytes() {}

    static int of(List<Statement> statements) {
        return statements.stream().mapToInt(StatementBytes::of).sum();
    }

    static int of(Statement statement) {
        if (statement instanceof Statement.Declare declare) {
            return FIELD + of(declare.value());
        }
        if (statement instanceof Statement.Assign assign) {
            return of(assign.target()) + of(assign.value());
        }
        if (statement instanceof Statement.Do does) {
            return of(does.expression());
        }
        if (statement instanceof Statement.When when) {
            return of(when.test()) + BRANCH + of(when.then());
        }
        if (statement instanceof Statement.Perform perform) {
            return alternatives(perform.alternatives());
        }
        if (statement instanceof Statement.Choose choose) {
            int replacement = choose.replacement() == null ? 0 : 2 * of(choose.replacement()) + BRANCH;
            return FIELD + replacement + alternatives(choose.alternatives());
        }
        if (statement instanceof Statement.OfCondition condition) {
            return of(condition.making()) + HANDLER;
        }
        if (statement instanceof Statement.ForEach loop) {
            return LOOP + of(loop.of()) + of(loop.body());
        }
        if (statement instanceof Statement.Closing closing) {
            int opened = closing.opened().stream()
                    .mapToInt(each -> Bytecode.TRY + of(each.value()))
                    .sum();
            return opened + of(closing.body());
        }
        if (statement instanceof Statement.Pull pull) {
            return LOOP + HANDLER + of(pull.begin()) + of(pull.made()) + of(pull.more()) + of(pull.body());
        }
        if (statement instanceof Statement.Element element) {
            int undo = element.rejecting() == null
                    ? 0
                    : 2 * HANDLER + element.rejecting().undo().size() * BRANCH * 2;
            return HANDLER + undo + of(element.body());
        }
        if (statement instanceof Statement.Using using) {
            return Bytecode.TRY + of(using.body());
        }
        if (statement instanceof Statement.UsingAll using) {
            return Bytecode.TRY + of(using.body());
        }
        if (statement instanceof Statement.ReturnNew end) {
            return CALL + all(end.arguments());
        }
        return 2 * BRANCH;
    }

    private static int alternatives(List<Alternative> alternatives) {
        int bytes = 0;
        for (Alternative alternative : alternatives) {
            bytes += of(alternative.test()) + of(alternative.call()) + BRANCH + FIELD + FIELD;
            bytes += all(alternative.asked()) + alternative.notNull().size() * (FIELD + CALL);
        }
        return bytes;
    }

    private static int all(List<Expression> expressions) {
        return expressions.stream().mapToInt(StatementBytes::of).sum();
    }

    private static int of(Expression expression) {
        if (expression instanceof Expression.Member member) {
            return FIELD + of(member.of());
        }
        if (expression instanceof Expression.Call call) {
            return CALL + (call.of() == null ? 0 : of(call.of())) + all(call.arguments());
        }
        if (expression instanceof Expression.Cast cast) {
            return FIELD + of(cast.operand());
        }
        if (expression instanceof Expression.IsOfType test) {
            return BRANCH + of(test.operand());
        }
        if (expression instanceof Expression.IsConstant test) {
            return test.constants().size() * (BRANCH + of(test.operand()));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return BRANCH + of(comparison.left()) + of(comparison.right());
        }
        if (expression instanceof Expression.Not not) {
            return BRANCH + of(not.operand());
        }
        if (expression instanceof Expression.All all) {
            return all(all.operands()) + all.operands().size() * BRANCH;
        }
        if (expression instanceof Expression.Any any) {
            return all(any.operands()) + any.operands().size() * BRANCH;
        }
        if (expression instanceof Expression.AtOnce each) {
            return all(each.operands()) + each.operands().size() * BRANCH;
        }
        if (expression instanceof Expression.Choice choice) {
            return BRANCH + of(choice.test()) + of(choice.then()) + of(choice.otherwise());
        }
        if (expression instanceof Expression.Create create) {
            return CALL + all(create.arguments());
        }
        if (expression instanceof Expression.CreateArray create) {
            return CALL + of(create.size());
        }
        if (expression instanceof Expression.At at) {
            return FIELD + of(at.array()) + of(at.index());
        }
        return FIELD;
    }
}
