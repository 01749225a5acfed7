package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The class of sheets, and the method that opens one. */
record SheetCode(Plan plan, SheetPlan sheet) implements WayCode {
    @Override
    public void addMembers(Source flow) {
        flow.gap().javadoc("Opens a sheet of its own for the calling thread, with no input set.");
        addOpening(flow, SheetWriter.takesFlow(plan) ? "this" : "");
    }

    @Override
    public void addReplacing(Source replaced) {
        replaced.gap().overriding();
        addOpening(replaced, (SheetWriter.takesFlow(plan) ? "this, " : "") + plan.replacements());
    }

    private void addOpening(Source source, String arguments) {
        source.method("public ", type(), "sheet");
        source.line("return new " + type() + "(" + arguments + ");").close();
    }

    @Override
    public List<ClassName> classes() {
        return List.of(plan.beside(SheetWay.SUFFIX));
    }

    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        Set<String> nested = new HashSet<>(Set.of("Observers"));
        nested.addAll(SheetPlan.INHERITED);
        sheet.blocks().forEach(block -> nested.add(block.name()));
        Source source = sources.begin(nested);
        new SheetWriter(plan, sheet, sources.annotations(), source).write();
        return List.of(new GeneratedFile(type(), source));
    }

    @Override
    public boolean reachesFields() {
        return true;
    }

    @Override
    public boolean reachesBuilder() {
        return true;
    }

    private String type() {
        return plan.beside(SheetWay.SUFFIX).simpleName();
    }
}
