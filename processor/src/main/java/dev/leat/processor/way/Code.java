package dev.leat.processor.way;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.GivenParameter;
import dev.leat.processor.plan.Provider;
import dev.leat.processor.plan.Statement;
import dev.leat.processor.plan.Statement.Absent;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes planned statements down.
 *
 * @param nested what classes that are nested in the flow are called, by their simple names
 * @param runner the method that runs a chunk
 */
public record Code(Source source, UnaryOperator<String> nested, Function<Chunk, String> runner) {
    private static final ClassName OPENED = new ClassName("dev.leat.runtime", "Opened");

    /** In the flow's own file. */
    public static Code of(Source source) {
        return new Code(source, UnaryOperator.identity(), Chunk::name);
    }

    /** An object from a provider. */
    public static String get(Provider provider, Source source) {
        return of(source).spelled(provider.of().call(provider.getter()));
    }

    /** What gets one. */
    public static String getter(Provider provider, Source source) {
        return of(source).spelled(provider.of()) + "::" + provider.getter();
    }

    public void add(List<Statement> statements) {
        statements.forEach(this::add);
    }

    void add(Statement statement) {
        if (statement instanceof Statement.Declare declare) {
            source.line(
                    source.names().of(declare.type()) + " " + declare.local() + " = " + spelled(declare.value()) + ";");
        } else if (statement instanceof Statement.Assign assign) {
            source.line(spelled(assign.target()) + " = " + spelled(assign.value()) + ";");
        } else if (statement instanceof Statement.When when) {
            source.open("if (" + spelled(when.test()) + ")");
            add(when.then());
            source.close();
        } else if (statement instanceof Statement.Perform perform) {
            perform(perform);
        } else if (statement instanceof Statement.Do does) {
            source.line(spelled(does.expression()) + ";");
        } else if (statement instanceof Statement.ForEach loop) {
            new LoopCode(this).add(loop);
        } else if (statement instanceof Statement.Closing closing) {
            new LoopCode(this).add(closing);
        } else if (statement instanceof Statement.Pull pull) {
            new LoopCode(this).add(pull);
        } else if (statement instanceof Statement.Element element) {
            new LoopCode(this).add(element);
        } else if (statement instanceof Statement.Choose choose) {
            choose(choose);
        } else if (statement instanceof Statement.Switch of) {
            add(of);
        } else if (statement instanceof Statement.OfCondition condition) {
            ofCondition(condition);
        } else if (statement instanceof Statement.CreateConditions create) {
            create(create);
        } else if (statement instanceof Statement.RunChunk run) {
            String kept = run.chunk().hasObject() ? spelled(run.target()) + " = " : "";
            source.line(kept + runner.apply(run.chunk()) + "(" + spelling().list(run.arguments()) + ");");
        } else if (statement instanceof Statement.RunStage run) {
            source.line(run.stage().name() + "("
                    + list(run.stage().parameters().stream()
                            .map(GivenParameter::name)
                            .toList())
                    + ");");
        } else if (statement instanceof Statement.Create create) {
            String type = nested.apply(create.type());
            source.line(type + " " + create.local() + " = new " + type + "();");
        } else if (statement instanceof Statement.Open open) {
            String get = get(open.provider(), source);
            source.line(source.names().of(open.type()) + " " + open.local() + " = "
                    + (open.opened().isEmpty() ? get : open.opened() + ".add(" + get + ")") + ";");
        } else if (statement instanceof Statement.OpenOnDemand open) {
            openOnDemand(open);
        } else if (statement instanceof Statement.Using using) {
            source.open("try (" + source.names().of(using.type()) + " " + using.local() + " = "
                    + get(using.provider(), source) + ")");
            add(using.body());
            source.close();
        } else if (statement instanceof Statement.UsingAll using) {
            String type = source.names().of(OPENED);
            source.open("try (" + type + " " + using.opened() + " = new " + type + "())");
            add(using.body());
            source.close();
        } else if (statement instanceof Statement.ReturnNew end) {
            source.line(
                    "return new " + nested.apply(end.type()) + "(" + spelling().list(end.arguments()) + ");");
        } else if (statement instanceof Statement.ReturnValue end) {
            source.line("return " + spelled(end.value()) + ";");
        } else if (statement instanceof Statement.ReturnFilled end) {
            source.line("// Other threads see all values, however they come by the outputs.");
            source.line(source.names().of(VarHandle.class) + ".releaseFence();");
            source.line("return " + end.local() + ";");
        }
    }

    private void openOnDemand(Statement.OpenOnDemand open) {
        String type = source.names().onDemand(open.type());
        String made = open.opened().isEmpty()
                ? "new " + source.names().of(TypeNames.ON_DEMAND) + "<>"
                : open.opened() + ".onDemand";
        source.line(type + " " + open.local() + " = " + made + "(" + getter(open.provider(), source) + ");");
    }

    /** Declared before it is tried, since it is taken afterwards. */
    private void ofCondition(Statement.OfCondition condition) {
        Statement making = condition.making();
        if (making instanceof Statement.Declare declare) {
            source.line(source.names().of(declare.type()) + " " + declare.local() + ";");
            making = new Statement.Assign(new Expression.Name(declare.local()), declare.value());
        } else if (making instanceof Statement.Choose choose) {
            declare(choose);
            making = choose.declared();
        }
        source.open("try");
        add(making);
        ConditionFailure failed = new ConditionFailure(source);
        if (condition.asksOthers()) {
            source.next("catch (" + failed.type() + " " + condition.failure() + ")");
            source.line("throw " + condition.failure() + ";");
        }
        source.next("catch (" + source.names().of(Exception.class) + " " + condition.failure() + ")");
        source.line("throw " + failed.made(condition.name(), condition.mayQuoteSecrets(), condition.failure()) + ";");
        source.close();
    }

    private void perform(Statement.Perform perform) {
        Chain chain = new Chain(source);
        for (Alternative alternative : perform.alternatives()) {
            chain.when(alternative.test());
            askFirst(alternative);
            source.line(spelled(alternative.call()) + ";");
        }
        chain.end();
    }

    private void choose(Statement.Choose choose) {
        if (choose.isChosen()) {
            Alternative alternative = choose.alternatives().get(0);
            askFirst(alternative);
            String type = choose.declares() ? source.names().of(choose.type()) + " " : "";
            source.line(type + spelled(choose.target()) + " = " + spelled(alternative.call()) + ";");
            return;
        }
        if (choose.earlier() != null) {
            goOn(choose, choose.earlier());
            return;
        }
        declare(choose);
        chain(choose);
    }

    private void declare(Statement.Choose choose) {
        boolean certain = choose.absent() == Absent.NEVER;
        if (choose.declares()) {
            String absent = certain ? "" : " = " + absent(choose);
            source.line(source.names().of(choose.type()) + " " + spelled(choose.target()) + absent + ";");
            if (choose.marker() != null) {
                source.line(choose.number() + " " + spelled(choose.marker()) + (certain ? ";" : " = 0;"));
            }
        } else if (choose.absent() == Absent.EMPTY) {
            source.line(spelled(choose.target()) + " = " + absent(choose) + ";");
        }
    }

    private void chain(Statement.Choose choose) {
        Chain chain = new Chain(source);
        Expression replacement = choose.replacement();
        if (replacement != null) {
            chain.when(replacement.isNot(Expression.nothing()));
            source.line(spelled(choose.target()) + " = " + spelled(replacement.call("value")) + ";");
            mark(choose, Statement.Choose.REPLACED);
        }
        addAlternatives(choose, chain);
    }

    private void add(Statement.Switch of) {
        of.declared().forEach(this::declare);
        source.open("if (" + spelled(of.on().isNot(Expression.nothing())) + ")");
        source.open("switch (" + spelled(of.on()) + ")");
        of.cases().forEach((constant, made) -> {
            source.open("case " + constant + " ->");
            made.forEach(this::chain);
            source.close();
        });
        source.line("default -> {}");
        source.close().close();
    }

    /** Takes the value that another method may have made, and only else the alternatives that are left. */
    private void goOn(Statement.Choose choose, Statement.Earlier earlier) {
        String type = choose.declares() ? source.names().of(choose.type()) + " " : "";
        String number = choose.declares() ? choose.number() + " " : "";
        Expression marker = Objects.requireNonNull(choose.marker());
        source.line(type + spelled(choose.target()) + " = " + spelled(earlier.value()) + ";");
        source.line(number + spelled(marker) + " = " + spelled(earlier.marker()) + ";");
        if (!choose.alternatives().isEmpty()) {
            Chain chain = new Chain(source);
            source.open("if (" + spelled(marker.is(new Expression.Literal("0"))) + ")");
            addAlternatives(choose, chain);
            source.close();
        }
    }

    private void addAlternatives(Statement.Choose choose, Chain chain) {
        int number = choose.first();
        for (Alternative alternative : choose.alternatives()) {
            chain.when(alternative.test());
            askFirst(alternative);
            source.line(spelled(choose.target()) + " = " + spelled(alternative.call()) + ";");
            mark(choose, Integer.toString(number));
            number++;
        }
        chain.end();
    }

    /** What comes before a call: what no match may let through, then conditions. */
    public void askFirst(Alternative alternative) {
        alternative
                .notNull()
                .forEach((name, matched) -> source.line(source.names().of(Objects.class) + ".requireNonNull("
                        + spelled(matched) + ", \"" + name + "\");"));
        alternative.asked().forEach(condition -> source.line(spelled(condition) + ";"));
    }

    private void mark(Statement.Choose choose, String number) {
        if (choose.marker() != null) {
            source.line(spelled(choose.marker()) + " = " + number + ";");
        }
    }

    private String absent(Statement.Choose choose) {
        if (choose.absent() == Absent.EMPTY) {
            return optional() + ".empty()";
        }
        if (!choose.type().isPrimitive()) {
            return "null";
        }
        return choose.type().name().equals("boolean") ? "false" : "0";
    }

    private void create(Statement.CreateConditions create) {
        String type = nested.apply("Conditions");
        source.line(type + " " + create.local() + " = new " + type + "("
                + spelling().list(create.inputs()) + ");");
        create.replacements()
                .forEach((field, replacement) -> source.line(
                        create.local() + "." + field + " = " + type + ".known(" + spelled(replacement) + ");"));
    }

    private String optional() {
        return source.names().of(Optional.class);
    }

    private Spelling spelling() {
        return new Spelling(source.names());
    }

    public String spelled(Expression expression) {
        return spelling().of(expression);
    }

    private static String list(List<String> arguments) {
        return String.join(",\n", arguments);
    }
}
