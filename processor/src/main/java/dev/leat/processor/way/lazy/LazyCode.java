package dev.leat.processor.way.lazy;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class of lazy values, and the method that gives an object of it. */
record LazyCode(Plan plan, LazyPlan lazy) implements WayCode {
    @Override
    public void addMembers(Source flow) {
        String arguments = Stream.concat(
                        lazy.flow().isEmpty() ? Stream.of() : Stream.of("this"),
                        plan.inputs().stream().map(InputParameter::name))
                .collect(Collectors.joining(",\n"));
        flow.gap().javadoc("Makes no value before it is asked for, and each once.");
        flow.method("public ", type(), "lazy", flow.names().parameters(plan.inputs()), List.of());
        flow.line("return new " + type() + "(" + arguments + ");").close();
    }

    @Override
    public void addReplacing(Source replaced) {
        new LazyReplacements(plan, lazy, replaced).add();
    }

    @Override
    public void addReplacingNested(Source replaced) {
        new LazyReplacements(plan, lazy, replaced).addChunks();
    }

    @Override
    public Stream<String> nested() {
        return lazy.isSplit()
                ? lazy.chunks().stream().flatMap(chunk -> Stream.of(chunk.name(), "Lazy" + chunk.name()))
                : Stream.of();
    }

    @Override
    public List<ClassName> classes() {
        return List.of(plan.beside(LazyWay.SUFFIX));
    }

    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        Source source = sources.begin();
        new LazyWriter(plan, lazy, sources.annotations(), source).write();
        return List.of(new GeneratedFile(type(), source));
    }

    @Override
    public boolean reachesFields() {
        return true;
    }

    private String type() {
        return plan.beside(LazyWay.SUFFIX).simpleName();
    }
}
