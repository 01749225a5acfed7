package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Member;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.TypeForm;
import dev.leat.processor.plan.GivenParameter.Kind;
import dev.leat.processor.plan.Statement.Absent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes a run with loops apart that is too long for one method, or that makes a loop as a stream is pulled. An object
 * stands for the run: what would be local variables are its fields, so that any stretch of statements can be a method.
 */
final class Apart {
    private static final JavaType OPENED =
            JavaType.of(new TypeForm.OfClass(new ClassName("dev.leat.runtime", "Opened")), null);

    private static final JavaType PULLED =
            JavaType.of(new TypeForm.OfClass(new ClassName("dev.leat.runtime", "PulledLoop")), null);

    private final int most;

    /** Whether what is thrown is caught further out. */
    private boolean catches;

    private final Map<String, GivenParameter> fields = new LinkedHashMap<>();
    private final List<Body.Part> parts = new ArrayList<>();

    /** @param most bytes of bytecode in a method */
    Apart(int most) {
        this.most = most;
    }

    /** The statements of the object's own method, which calls the others. */
    List<Statement> of(List<Statement> run) {
        return shortened(run);
    }

    List<GivenParameter> fields() {
        return List.copyOf(fields.values());
    }

    List<Body.Part> parts() {
        return parts;
    }

    private List<Statement> shortened(List<Statement> statements) {
        List<Statement> all = new ArrayList<>();
        statements.forEach(statement -> addKept(statement, all));
        if (StatementBytes.of(all) <= most) {
            return all;
        }
        List<Statement> calls = new ArrayList<>();
        List<Statement> part = new ArrayList<>();
        int size = 0;
        for (Statement each : all) {
            boolean stays = !isMovable(each);
            if (!part.isEmpty() && (stays || size + StatementBytes.of(each) > most)) {
                calls.add(call(part));
                part = new ArrayList<>();
                size = 0;
            }
            if (stays) {
                calls.add(each);
            } else {
                part.add(each);
                size += StatementBytes.of(each);
            }
        }
        if (!part.isEmpty()) {
            calls.add(call(part));
        }
        return calls;
    }

    /** Whether nothing after it in the same method needs what it declares. */
    private static boolean isMovable(Statement statement) {
        if (statement instanceof Statement.Assign assign) {
            return !(assign.target() instanceof Member member && member.of().equals(Expression.self()));
        }
        return statement instanceof Statement.Choose
                || statement instanceof Statement.OfCondition
                || statement instanceof Statement.ForEach
                || statement instanceof Statement.Closing
                || statement instanceof Statement.When
                || statement instanceof Statement.Perform
                || statement instanceof Statement.Do;
    }

    private Statement call(List<Statement> statements) {
        String method = "part" + (parts.size() + 1);
        parts.add(new Body.Part(method, false, statements, catches));
        return new Statement.Do(Expression.own(method));
    }

    private void field(Kind kind, String name, JavaType type) {
        fields.putIfAbsent(name, new GivenParameter(kind, name, type));
    }

    /** The statement where all variables are fields. */
    private void addKept(Statement statement, List<Statement> all) {
        if (statement instanceof Statement.Declare declare) {
            all.add(kept(declare));
        } else if (statement instanceof Statement.Choose choose) {
            all.add(kept(choose, all));
        } else if (statement instanceof Statement.OfCondition condition) {
            Statement making = condition.making() instanceof Statement.Declare declare
                    ? kept(declare)
                    : condition.making() instanceof Statement.Choose choose ? kept(choose, all) : condition.making();
            all.add(new Statement.OfCondition(
                    condition.name(),
                    condition.asksOthers(),
                    condition.failure(),
                    condition.mayQuoteSecrets(),
                    making));
        } else if (statement instanceof Statement.When when) {
            all.add(new Statement.When(when.test(), shortened(when.then())));
        } else if (statement instanceof Statement.ForEach loop) {
            field(Kind.VALUE, loop.element(), loop.sequence().element());
            all.add(new Statement.ForEach(
                    loop.sequence(), loop.element(), loop.iterator(), loop.of(), within(loop.element(), loop.body())));
        } else if (statement instanceof Statement.Closing closing) {
            closing.opened().forEach(opened -> field(Kind.VALUE, opened.local(), opened.type()));
            all.add(new Statement.Closing(
                    closing.opened(), within(closing.opened().stream().map(Statement.Declare::local), closing.body())));
        } else if (statement instanceof Statement.Pull pull) {
            all.add(call(List.of(kept(pull))));
        } else if (statement instanceof Statement.Element element) {
            all.add(kept(element));
        } else if (statement instanceof Statement.Using using) {
            field(Kind.VALUE, using.local(), using.type());
            all.add(new Statement.Using(
                    using.type(), using.local(), using.provider(), within(using.local(), using.body())));
        } else if (statement instanceof Statement.UsingAll using) {
            field(Kind.VALUE, using.opened(), OPENED);
            all.add(new Statement.UsingAll(using.opened(), within(using.opened(), using.body())));
        } else {
            all.add(statement);
            if (statement instanceof Statement.Open open) {
                keep(Kind.VALUE, open.local(), open.type(), all);
            } else if (statement instanceof Statement.OpenOnDemand open) {
                keep(
                        Kind.VALUE,
                        open.local(),
                        JavaType.of(
                                new TypeForm.OfClass(
                                        TypeNames.ON_DEMAND, open.type().form().boxed()),
                                null),
                        all);
            } else if (statement instanceof Statement.Create create) {
                keep(Kind.OUTPUTS, create.local(), JavaType.UNREADABLE, all);
            } else if (statement instanceof Statement.CreateConditions create) {
                keep(Kind.CONDITIONS, create.local(), JavaType.UNREADABLE, all);
            }
        }
    }

    private void keep(Kind kind, String local, JavaType type, List<Statement> all) {
        field(kind, local, type);
        all.add(own(local));
    }

    private static Statement own(String local) {
        return new Statement.Assign(new Member(Expression.self(), local), new Name(local));
    }

    private List<Statement> within(String local, List<Statement> body) {
        return within(Stream.of(local), body);
    }

    private List<Statement> within(Stream<String> locals, List<Statement> body) {
        List<Statement> all = new ArrayList<>(locals.map(Apart::own).toList());
        all.addAll(shortened(body));
        return all;
    }

    /** With a method that makes the next element. What it throws goes to whoever pulls, whatever it is. */
    private Statement kept(Statement.Pull pull) {
        field(Kind.VALUE, pull.loop(), PULLED);
        List<Statement> begin = shortened(pull.begin());
        List<Statement> made = shortened(pull.made());
        boolean isCaught = catches;
        catches = true;
        List<Statement> next = new ArrayList<>();
        pull.more().forEach(statement -> addKept(statement, next));
        next.addAll(shortened(pull.body()));
        next.add(new Statement.ReturnValue(new Expression.Literal("true")));
        catches = isCaught;
        String method = "next" + (parts.size() + 1);
        parts.add(new Body.Part(method, true, next, true));
        return new Statement.Pull(pull.loop(), method, pull.failure(), begin, made, List.of(), List.of());
    }

    private Statement kept(Statement.Declare declare) {
        field(Kind.VALUE, declare.local(), declare.type());
        return new Statement.Assign(new Name(declare.local()), declare.value());
    }

    private Statement kept(Statement.Choose choose, List<Statement> all) {
        if (!choose.declares()) {
            return choose;
        }
        field(Kind.VALUE, ((Name) choose.target()).name(), choose.type());
        boolean isUnset = choose.absent() == Absent.DEFAULT;
        if (isUnset) {
            all.add(new Statement.Assign(choose.target(), Opening.nothing(choose.type())));
        }
        if (choose.marker() instanceof Name marker) {
            field(Kind.VALUE, marker.name(), choose.number());
            if (choose.absent() != Absent.NEVER) {
                all.add(new Statement.Assign(marker, new Expression.Literal("0")));
            }
        }
        return choose.undeclared();
    }

    private Statement kept(Statement.Element element) {
        boolean isCaught = catches;
        catches |= element.rejecting() != null;
        List<Statement> body = shortened(element.body());
        catches = isCaught;
        return new Statement.Element(
                element.sequence(),
                element.element(),
                element.index(),
                element.firstStep() instanceof Statement.Declare first ? kept(first) : element.firstStep(),
                element.step(),
                element.failure(),
                body,
                element.rejecting());
    }
}
