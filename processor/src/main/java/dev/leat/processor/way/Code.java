package dev.leat.processor.way;

import com.palantir.javapoet.ClassName;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.ChunkParameter;
import dev.leat.processor.plan.Expression;
import dev.leat.processor.plan.Operand;
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
 * @param chunkClass the simple name of the class whose method runs a chunk
 */
public record Code(Source source, UnaryOperator<String> nested, Function<Chunk, String> chunkClass) {
    private static final ClassName OPENED = ClassName.get("dev.leat.runtime", "Opened");

    /** In the flow's own file. */
    public static Code of(Source source) {
        return new Code(source, UnaryOperator.identity(), Chunk::name);
    }

    /** An object from a provider. */
    public static String get(Provider provider) {
        return provider.path() + "." + provider.getter() + "()";
    }

    /** What gets one. */
    public static String getter(Provider provider) {
        return provider.path() + "::" + provider.getter();
    }

    public void add(List<Statement> statements) {
        statements.forEach(this::add);
    }

    private void add(Statement statement) {
        if (statement instanceof Statement.Make make) {
            source.line(type(make) + " " + make.local() + " = " + expression(make.expression()) + ";");
        } else if (statement instanceof Statement.Load load) {
            source.line(source.names().of(load.type()) + " " + load.local() + " = " + load.path() + ";");
        } else if (statement instanceof Statement.Choose choose) {
            choose(choose);
        } else if (statement instanceof Statement.OfCondition condition) {
            ofCondition(condition);
        } else if (statement instanceof Statement.Ask ask) {
            source.line(ask.question() + ";");
        } else if (statement instanceof Statement.CreateConditions create) {
            create(create);
        } else if (statement instanceof Statement.RunChunk run) {
            String arguments = list(run.arguments());
            source.line(run.target() + " = " + chunkClass.apply(run.chunk()) + ".run(" + arguments + ");");
        } else if (statement instanceof Statement.Store store) {
            source.line(store.target() + " = " + expression(store.expression()) + ";");
        } else if (statement instanceof Statement.Keep keep) {
            source.line(keep.target() + " = " + keep.local() + ";");
        } else if (statement instanceof Statement.RunStage run) {
            source.line(run.stage().name() + "("
                    + list(run.stage().parameters().stream()
                            .map(ChunkParameter::name)
                            .toList())
                    + ");");
        } else if (statement instanceof Statement.Create create) {
            String type = nested.apply(create.type());
            source.line(type + " " + create.local() + " = new " + type + "();");
        } else if (statement instanceof Statement.Open open) {
            String get = get(open.provider());
            source.line(source.names().of(open.type()) + " " + open.local() + " = "
                    + (open.opened().isEmpty() ? get : open.opened() + ".add(" + get + ")") + ";");
        } else if (statement instanceof Statement.OpenOnDemand open) {
            openOnDemand(open);
        } else if (statement instanceof Statement.Using using) {
            source.open("try (" + source.names().of(using.type()) + " " + using.local() + " = " + get(using.provider())
                    + ")");
            add(using.body());
            source.close();
        } else if (statement instanceof Statement.UsingAll using) {
            String type = source.names().of(OPENED);
            source.open("try (" + type + " " + using.opened() + " = new " + type + "())");
            add(using.body());
            source.close();
        } else if (statement instanceof Statement.ReturnNew end) {
            source.line("return new " + nested.apply(end.type()) + "(" + list(end.arguments()) + ");");
        } else if (statement instanceof Statement.ReturnSession end) {
            source.line("return new " + end.type() + "(this,\n" + list(end.arguments()) + ");");
        } else if (statement instanceof Statement.ReturnValue end) {
            source.line("return " + operand(end.value()) + ";");
        } else if (statement instanceof Statement.ReturnFilled end) {
            source.line("// Other threads see all values, however they come by the outputs.");
            source.line(source.names().of(VarHandle.class) + ".releaseFence();");
            source.line("return " + end.local() + ";");
        }
    }

    private String type(Statement.Make make) {
        return source.names().of(make.type());
    }

    private void openOnDemand(Statement.OpenOnDemand open) {
        String type = source.names().onDemand(open.type());
        String made = open.opened().isEmpty()
                ? "new " + source.names().of(TypeNames.ON_DEMAND) + "<>"
                : open.opened() + ".onDemand";
        source.line(type + " " + open.local() + " = " + made + "(" + getter(open.provider()) + ");");
    }

    /** Declared before it is tried, since it is taken afterwards. */
    private void ofCondition(Statement.OfCondition condition) {
        Statement making = condition.making();
        if (making instanceof Statement.Make make) {
            source.line(type(make) + " " + make.local() + ";");
            making = new Statement.Store(make.local(), make.expression());
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

    private void choose(Statement.Choose choose) {
        if (choose.isChosen()) {
            Statement.Way way = choose.ways().get(0);
            askFirst(way);
            String type = choose.declares() ? source.names().of(choose.type()) + " " : "";
            source.line(type + choose.target() + " = " + expression(way.expression()) + ";");
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
            source.line(source.names().of(choose.type()) + " " + choose.target() + absent + ";");
            if (!choose.marker().isEmpty()) {
                source.line(choose.number() + " " + choose.marker() + (certain ? ";" : " = 0;"));
            }
        } else if (choose.absent() == Absent.EMPTY) {
            source.line(choose.target() + " = " + absent(choose) + ";");
        }
    }

    private void chain(Statement.Choose choose) {
        Chain chain = new Chain(source);
        if (!choose.replacement().isEmpty()) {
            chain.when(choose.replacement() + " != null");
            source.line(choose.target() + " = " + choose.replacement() + ".value();");
            mark(choose, -1);
        }
        addWays(choose, chain);
    }

    /** Takes the value that another method may have made, and only else the ways that are left. */
    private void goOn(Statement.Choose choose, Statement.Earlier earlier) {
        String type = choose.declares() ? source.names().of(choose.type()) + " " : "";
        String number = choose.declares() ? choose.number() + " " : "";
        source.line(type + choose.target() + " = " + earlier.value() + ";");
        source.line(number + choose.marker() + " = " + earlier.marker() + ";");
        if (!choose.ways().isEmpty()) {
            Chain chain = new Chain(source);
            source.open("if (" + choose.marker() + " == 0)");
            addWays(choose, chain);
            source.close();
        }
    }

    private void addWays(Statement.Choose choose, Chain chain) {
        int number = choose.first();
        for (Statement.Way way : choose.ways()) {
            chain.when(way.test());
            askFirst(way);
            source.line(choose.target() + " = " + expression(way.expression()) + ";");
            mark(choose, number);
            number++;
        }
        chain.end();
    }

    /** What comes before a way is taken: what no test lets through, then conditions. */
    public void askFirst(Statement.Way way) {
        requireNonNull(way.notNull());
        way.asked().forEach(condition -> source.line(condition + ";"));
    }

    /** Asks for what no test lets through. */
    public void requireNonNull(List<String> notNull) {
        for (String matched : notNull) {
            source.line(source.names().of(Objects.class) + ".requireNonNull(" + matched + ", \"" + matched + "\");");
        }
    }

    private void mark(Statement.Choose choose, int number) {
        if (!choose.marker().isEmpty()) {
            source.line(choose.marker() + " = " + number + ";");
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
        source.line(type + " " + create.local() + " = new " + type + "(" + list(create.inputs()) + ");");
        create.replacements()
                .forEach((field, replacement) ->
                        source.line(create.local() + "." + field + " = " + type + ".known(" + replacement + ");"));
    }

    private String optional() {
        return source.names().of(Optional.class);
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.Plain plain) {
            return plain.text();
        }
        if (operand instanceof Operand.Cast cast) {
            return "(" + source.names().of(cast.type()) + ") " + cast.text();
        }
        if (operand instanceof Operand.Content content) {
            return content.text() + ".get()";
        }
        if (operand instanceof Operand.ContentOrNull content) {
            return content.text() + ".orElse(null)";
        }
        if (operand instanceof Operand.Wrapped wrapped) {
            return wrapped.present().isEmpty()
                    ? optional() + ".ofNullable(" + wrapped.text() + ")"
                    : wrapped.present() + "\n? " + optional() + ".of(" + wrapped.text() + ")\n: " + optional()
                            + ".empty()";
        }
        Operand.OrNull orNull = (Operand.OrNull) operand;
        return orNull.present() + "\n? " + orNull.text() + "\n: null";
    }

    public String expression(Expression expression) {
        String receiver = expression.owner() == null
                ? expression.receiver()
                : source.names().of(expression.owner());
        String call = receiver + "." + expression.method() + "("
                + list(expression.arguments().stream().map(this::operand).toList()) + ")";
        String replacement = expression.replacement();
        return replacement.isEmpty() ? call : replacement + " == null\n? " + call + "\n: " + replacement + ".value()";
    }

    private static String list(List<String> arguments) {
        return String.join(",\n", arguments);
    }
}
