package dev.leat.processor.way.lazy;

import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Visibility;
import dev.leat.processor.way.Accessors;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.lazy.LazyPlan.Chunk;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import dev.leat.processor.way.lazy.LazyPlan.Made;
import dev.leat.processor.way.lazy.LazyPlan.Nesting;
import dev.leat.processor.way.lazy.LazyPlan.PerRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the class that makes values when they are asked for. */
record LazyWriter(Plan plan, LazyPlan lazy, ClassAnnotations annotations, Source source) {
    private static final ClassName DEMAND = new ClassName("dev.leat.runtime", "Demand");

    void write() {
        source.javadoc(documentation());
        String closeable = lazy.closes() ? "implements " + source.names().of(AutoCloseable.class) : "";
        annotations.open(source, plan.flow(), name(), closeable);
        String demand = source.names().of(DEMAND);
        source.line("private final " + demand + " " + lazy.demand() + " = new " + demand + "(\"" + name() + "\");");
        parameters().forEach(parameter -> source.line("private final " + parameter + ";"));
        lazy.perRun().forEach(this::addFields);
        if (lazy.isSplit()) {
            lazy.chunks().forEach(chunk -> source.line("private " + chunk.name() + " " + chunk.field() + ";"));
        } else {
            addFields(lazy.chunks().get(0));
        }
        source.gap().storingConstructor("", name(), parameters());
        lazy.chunks().forEach(this::addAccessors);
        lazy.perRun().forEach(this::addOpening);
        if (lazy.closes()) {
            addClose();
        }
        if (lazy.isSplit()) {
            lazy.chunks().forEach(this::addGetter);
            lazy.chunks().forEach(this::addChunk);
        }
        source.close();
    }

    private LazyStepWriter steps() {
        return new LazyStepWriter(plan, lazy, source);
    }

    private String name() {
        return plan.beside(LazyWay.SUFFIX).simpleName();
    }

    private List<String> documentation() {
        List<String> lines = new ArrayList<>(List.of(
                "The values of {@link " + plan.flow().generatedName()
                        + "} for some inputs, each made when it is first needed and then kept.",
                "If a step fails, whoever needs it gets the same exception each time.",
                "",
                "<p>Confined to the thread that made it."));
        if (lazy.closes()) {
            lines.add("What is opened for the values is closed by {@link #close()}.");
        }
        return lines;
    }

    /** What the constructor is given. */
    private List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        if (!lazy.flow().isEmpty()) {
            parameters.add(plan.flow().generatedName() + " " + lazy.flow());
        }
        plan.inputs().forEach(input -> parameters.add(source.names().of(input.type()) + " " + input.name()));
        return parameters;
    }

    /** Builders reach for what they replace. */
    private String visibility() {
        return plan.isReplaceable() ? "" : "private ";
    }

    private void addFields(PerRun perRun) {
        source.line("private " + source.names().of(perRun.type()) + " " + perRun.field() + ";");
        source.line("private boolean " + perRun.opened() + ";");
    }

    private void addFields(Chunk chunk) {
        List<String> words = chunk.steps().stream()
                .flatMap(step -> step.made() instanceof Made.Bit bit ? Stream.of(bit.word()) : Stream.of())
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            source.line(
                    "// Which values are made, a bit each. Longs come first in an object, so HotSpot knows all of these, and");
            source.line("// needs no object for a value that is asked for at once.");
            words.forEach(word -> source.line(visibility() + "long " + word + ";"));
        }
        chunk.steps().forEach(this::addFields);
    }

    private void addFields(LazyStep step) {
        source.line(visibility() + Accessors.kept(source, step.step()) + " " + step.field() + ";");
        if (step.made() instanceof Made.Flag flag) {
            source.line(visibility() + "boolean " + flag.field() + ";");
        }
        if (!step.there().isEmpty()) {
            source.line(visibility() + "boolean " + step.there() + ";");
        }
    }

    private void addAccessors(Chunk chunk) {
        for (LazyStep step : chunk.steps()) {
            if (lazy.closes() && step.step().value().equals("close")) {
                continue; // A mistake that is told: the class has another.
            }
            if (step.visibility() == Visibility.HIDDEN) {
                Accessors.openHidden(source, step.step(), step.thrown());
            } else {
                Accessors.open(source, step.step(), step.thrown());
            }
            if (lazy.isSplit()) {
                source.line("return " + chunk.method() + "()." + step.step().value() + "();");
            } else {
                steps().addAsking(step);
            }
            source.close();
            if (!step.isThere().isEmpty()) {
                addIsThere(step, lazy.isSplit() ? chunk.method() + "()." + step.isThere() + "()" : "");
            }
            if (!lazy.isSplit()) {
                steps().addMore(step);
            }
        }
    }

    /** @param asked what says it in place of the field; empty where that is here */
    private void addIsThere(LazyStep step, String asked) {
        source.gap().javadoc("Whether there is a value of {@code " + step.step().value() + "}, be it null.");
        source.method("private ", "boolean", step.isThere(), List.of(), step.thrown());
        if (asked.isEmpty()) {
            source.line(Spelling.own(step.step().value()) + "();");
        }
        source.line("return " + (asked.isEmpty() ? step.there() : asked) + ";").close();
    }

    private void addOpening(PerRun perRun) {
        String get = Code.get(perRun.provider(), source);
        source.gap().method("private ", source.names().of(perRun.type()), perRun.method());
        source.open("if (!" + perRun.opened() + ")");
        source.line(perRun.field() + " = " + (perRun.closed() ? lazy.demand() + ".opened(" + get + ")" : get) + ";");
        source.line(perRun.opened() + " = true;").close();
        source.line("return " + perRun.field() + ";").close();
    }

    private void addClose() {
        source.gap()
                .javadoc("Closes what was opened for the values, the last first. None can be asked for afterwards.");
        source.overriding();
        source.method("public ", "void", "close", List.of(), lazy.thrownByClosing());
        source.line(lazy.demand() + ".close();").close();
    }

    private void addGetter(Chunk chunk) {
        source.gap().method(visibility(), chunk.name(), chunk.method());
        source.open("if (" + chunk.field() + " == null)");
        source.line(lazy.demand() + ".confine();");
        source.line(chunk.field() + " = new " + chunk.name() + "();").close();
        source.line("return " + chunk.field() + ";").close();
    }

    private void addChunk(Chunk chunk) {
        boolean loop = lazy.nesting() == Nesting.LOOP;
        source.gap().javadoc("A stretch of the steps, and the values they make.");
        source.type(
                visibility() + "final class " + chunk.name(),
                loop ? "implements " + source.names().of(DEMAND) + ".Steps" : "");
        addFields(chunk);
        for (LazyStep step : chunk.steps()) {
            Accessors.openWithin(source, step.step(), step.thrown());
            steps().addAsking(step);
            source.close();
            if (!step.isThere().isEmpty()) {
                addIsThere(step, "");
            }
            if (loop) {
                steps().addAttempt(step);
            }
            steps().addMore(step);
        }
        if (loop) {
            steps().addDispatch(chunk);
        }
        source.close();
    }
}
