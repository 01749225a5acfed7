package dev.leat.processor.way.loop;

import dev.leat.processor.code.Source;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.LoopMethod;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.RunWriter;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method for each loop, and the record that it hands over.
 *
 * @param replacing the methods that look for replacements, if there is a builder
 */
record LoopsCode(Plan plan, List<LoopMethod> loops, List<LoopMethod> replacing) implements WayCode {
    LoopsCode {
        loops = List.copyOf(loops);
        replacing = List.copyOf(replacing);
    }

    @Override
    public void addMembers(Source flow) {
        for (LoopMethod loop : loops) {
            flow.gap();
            new RunWriter(plan, loop.body(), flow).addRun();
        }
    }

    @Override
    public void addNested(Source flow) {
        for (LoopMethod loop : loops) {
            flow.gap().javadoc("What {@code " + loop.body().signature().method() + "} hands over.");
            flow.type("record " + name(loop.body()) + "("
                    + String.join(", ", flow.names().parameters(loop.components())) + ")");
            flow.close();
            new RunWriter(plan, loop.body(), flow).addChunks();
        }
    }

    @Override
    public void addReplacing(Source replaced) {
        replacing(replaced).forEach(RunWriter::addOverride);
    }

    @Override
    public void addReplacingNested(Source replaced) {
        replacing(replaced).forEach(RunWriter::addChunks);
    }

    private Stream<RunWriter> replacing(Source replaced) {
        return replacing.stream().map(loop -> RunWriter.replaced(plan, loop.body(), replaced, false));
    }

    @Override
    public Stream<String> nested() {
        return loops.stream()
                .map(LoopMethod::body)
                .flatMap(body -> Stream.concat(Stream.of(name(body)), RunWriter.nested(body)));
    }

    private static String name(Body body) {
        return body.signature().outputs();
    }
}
