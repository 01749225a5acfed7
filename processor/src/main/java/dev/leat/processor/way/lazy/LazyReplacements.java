package dev.leat.processor.way.lazy;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Visibility;
import dev.leat.processor.way.lazy.LazyPlan.Chunk;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the method by which a builder's flow gives lazy values: those that are replaced are made from the start. */
record LazyReplacements(Plan plan, LazyPlan lazy, Source source) {
    void add() {
        String arguments = plan.inputs().stream().map(InputParameter::name).collect(Collectors.joining(",\n"));
        source.gap().overriding();
        source.method("public ", type(), "lazy", source.names().parameters(plan.inputs()), List.of());
        source.line(type() + " " + lazy.lazy() + " = super.lazy(" + arguments + ");");
        if (lazy.isSplit()) {
            lazy.chunks()
                    .forEach(chunk -> source.line("Lazy" + chunk.name() + ".replace(" + plan.replacements() + ",\n"
                            + lazy.lazy() + "." + chunk.method() + "());"));
        } else {
            lazy.chunks().get(0).steps().forEach(step -> addStep(step, lazy.lazy()));
        }
        source.line("return " + lazy.lazy() + ";").close();
    }

    /** One class for each chunk, or the constants would be too many for a class file. */
    void addChunks() {
        if (lazy.isSplit()) {
            lazy.chunks().forEach(this::addChunk);
        }
    }

    private String type() {
        return plan.beside(LazyWay.SUFFIX).simpleName();
    }

    private void addChunk(Chunk chunk) {
        source.gap().type("private static final class Lazy" + chunk.name());
        String replacements = plan.builder().simpleName() + " " + plan.replacements();
        String replaced = type() + "." + chunk.name() + " " + lazy.lazy();
        source.method("static ", "void", "replace", replacements, replaced);
        chunk.steps().forEach(step -> addStep(step, lazy.lazy()));
        source.close().close();
    }

    private void addStep(LazyStep step, String owner) {
        if (step.visibility() != Visibility.SHOWN) {
            return;
        }
        String replacement =
                new Spelling(source.names()).of(plan.replacement(step.step().value()));
        source.open("if (" + replacement + " != null)");
        String value = step.step().mayBeAbsent()
                ? source.names().of(Optional.class) + ".ofNullable(" + replacement + ".value())"
                : replacement + ".value()";
        source.line(owner + "." + step.field() + " = " + value + ";");
        if (!step.there().isEmpty()) {
            source.line(owner + "." + step.there() + " = true;");
        }
        source.line(owner + "." + step.made().set() + ";").close();
    }
}
