package dev.leat.processor.write;

import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.ChunkParameter;
import dev.leat.processor.plan.Expression;
import dev.leat.processor.plan.Statement;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.Function;

/**
 * Writes planned statements down.
 *
 * @param around what stands before the names of the classes that are nested in the flow
 * @param chunkClass the simple name of the class whose method runs a chunk
 */
record Code(Source source, String around, Function<Chunk, String> chunkClass) {
    void add(List<Statement> statements) {
        statements.forEach(this::add);
    }

    private void add(Statement statement) {
        if (statement instanceof Statement.Make make) {
            source.line(type(make) + " " + make.local() + " = " + expression(make.expression()) + ";");
        } else if (statement instanceof Statement.Load load) {
            source.line(source.names().of(load.type()) + " " + load.local() + " = " + load.path() + ";");
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
            String type = around + create.type();
            source.line(type + " " + create.local() + " = new " + type + "();");
        } else if (statement instanceof Statement.Open open) {
            open(open);
        } else if (statement instanceof Statement.ReturnNew end) {
            source.line("return new " + around + "Outputs(" + list(end.arguments()) + ");");
        } else if (statement instanceof Statement.ReturnFilled end) {
            source.line("// Other threads see all values, however they come by the outputs.");
            source.line(source.names().of(VarHandle.class) + ".releaseFence();");
            source.line("return " + end.local() + ";");
        }
    }

    private String type(Statement.Make make) {
        return source.names().of(make.type());
    }

    private void open(Statement.Open open) {
        String get = source.names().of(open.type()) + " " + open.local() + " = " + open.provider() + ".get()";
        if (!open.closed()) {
            source.line(get + ";");
            return;
        }
        source.open("try (" + get + ")");
        add(open.body());
        source.close();
    }

    private String expression(Expression expression) {
        return expression(source, expression);
    }

    static String expression(Source source, Expression expression) {
        String receiver = expression.owner() == null
                ? expression.receiver()
                : source.names().of(expression.owner());
        String call = receiver + "." + expression.method() + "(" + list(expression.arguments()) + ")";
        String replacement = expression.replacement();
        return replacement.isEmpty() ? call : replacement + " == null\n? " + call + "\n: " + replacement + ".value()";
    }

    private static String list(List<String> arguments) {
        return String.join(",\n", arguments);
    }
}
