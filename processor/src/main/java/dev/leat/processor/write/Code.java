package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Expression;
import dev.leat.processor.plan.Statement;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.Function;

/**
 * Writes planned statements down.
 *
 * @param flow the generated class that the outputs and the chunks' values are nested in
 * @param chunkClass the simple name of the class whose method runs a chunk
 */
record Code(ClassName flow, Function<Chunk, String> chunkClass) {
    CodeBlock block(List<Statement> statements) {
        CodeBlock.Builder code = CodeBlock.builder();
        statements.forEach(statement -> add(statement, code));
        return code.build();
    }

    private void add(Statement statement, CodeBlock.Builder code) {
        if (statement instanceof Statement.Make make) {
            code.addStatement("$T $L = $L", Poet.type(make.type()), make.local(), expression(make.expression()));
        } else if (statement instanceof Statement.Load load) {
            code.addStatement("$T $L = $L", Poet.type(load.type()), load.local(), load.path());
        } else if (statement instanceof Statement.RunChunk run) {
            code.addStatement("$L = $L.run($L)", run.target(), chunkClass.apply(run.chunk()), list(run.arguments()));
        } else if (statement instanceof Statement.Store store) {
            code.addStatement("$L = $L", store.target(), expression(store.expression()));
        } else if (statement instanceof Statement.Keep keep) {
            code.addStatement("$L = $L", keep.target(), keep.local());
        } else if (statement instanceof Statement.RunStage run) {
            code.addStatement(
                    "$L($L)",
                    run.stage().name(),
                    list(run.stage().parameters().stream()
                            .map(Body.ChunkParameter::name)
                            .toList()));
        } else if (statement instanceof Statement.Create create) {
            code.addStatement("$1T $2L = new $1T()", flow.nestedClass(create.type()), create.local());
        } else if (statement instanceof Statement.Open open) {
            open(open, code);
        } else if (statement instanceof Statement.ReturnNew end) {
            code.addStatement("return new $T($L)", flow.nestedClass("Outputs"), list(end.arguments()));
        } else if (statement instanceof Statement.ReturnFilled end) {
            code.add("// Other threads see all values, however they come by the outputs.\n");
            code.addStatement("$T.releaseFence()", VarHandle.class);
            code.addStatement("return $L", end.local());
        }
    }

    private void open(Statement.Open open, CodeBlock.Builder code) {
        CodeBlock get = CodeBlock.of("$T $L = $L.get()", Poet.type(open.type()), open.local(), open.provider());
        if (!open.closed()) {
            code.addStatement(get);
            return;
        }
        code.beginControlFlow("try ($L)", get);
        code.add(block(open.body()));
        code.endControlFlow();
    }

    static CodeBlock expression(Expression expression) {
        CodeBlock call = expression.owner() == null
                ? CodeBlock.of("$L.$L($L)", expression.receiver(), expression.method(), list(expression.arguments()))
                : CodeBlock.of(
                        "$T.$L($L)", Poet.type(expression.owner()), expression.method(), list(expression.arguments()));
        return expression.replacement().isEmpty()
                ? call
                : CodeBlock.of("$1L == null$W? $2L$W: $1L.value()", expression.replacement(), call);
    }

    private static CodeBlock list(List<String> arguments) {
        return arguments.stream().map(argument -> CodeBlock.of("$L", argument)).collect(CodeBlock.joining(",$W"));
    }
}
