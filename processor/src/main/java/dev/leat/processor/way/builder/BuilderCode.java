package dev.leat.processor.way.builder;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Statement;
import dev.leat.processor.plan.Substitute;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.stream.Stream;

/** The builder's class, and the method that gives one. */
record BuilderCode(Plan plan) implements WayCode {
    @Override
    public void addMembers(Source flow) {
        flow.gap().javadoc("Builds the flow with values or dependencies replaced: for tests.");
        flow.method((plan.flow().isPublic() ? "public " : "") + "static ", type(), "builder");
        flow.line("return new " + type() + "();").close();
    }

    @Override
    public Stream<String> nested() {
        return Stream.concat(
                Stream.of("Replaced", Statement.Choose.REPLACED),
                plan.substitutes().values().stream().map(Substitute::type));
    }

    @Override
    public List<ClassName> classes() {
        return List.of(plan.builder());
    }

    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        Source source = sources.begin();
        new BuilderWriter(plan, sources, source).write();
        return List.of(new GeneratedFile(type(), source));
    }

    @Override
    public boolean reachesFields() {
        return true;
    }

    private String type() {
        return plan.builder().simpleName();
    }
}
