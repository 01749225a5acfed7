package dev.leat.processor.way.session;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Body.Signature;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.ClassAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class of a session, which runs a flow again and again and keeps values in between. */
record SessionWriter(Plan plan, SessionPlan sessions, ClassAnnotations annotations, Source source) {
    private static final ClassName SESSION = new ClassName("dev.leat.runtime", "FlowSession");
    private static final ClassName NOT_MADE = new ClassName("dev.leat.runtime", "ValueNotMadeException");
    private static final ClassName REENTRANT = new ClassName("dev.leat.runtime", "ReentrantRunException");

    void write() {
        source.javadoc(List.of(
                "Runs of {@link " + flowName() + "}, each from what the one before it made.",
                "",
                "<p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the",
                "state as it was."));
        String session = source.names().of(SESSION) + "<" + stateName() + ">";
        annotations.open(source, plan.flow(), name(), "implements " + session);
        source.line("private final " + flowName() + " " + sessions.names().flow() + ";");
        source.line("private final " + lockType() + " " + sessions.names().lock() + " = new " + lockType() + "();");
        plan.kept().forEach(kept -> source.line("private " + type(kept) + " " + kept.local() + ";"));
        if (plan.mayStay()) {
            source.line("private volatile boolean " + sessions.names().strict() + ";");
        }
        addConstructor();
        if (plan.mayStay()) {
            addStrict();
        }
        addRun();
        addState();
        if (sessions.own().current().isPresent()) {
            addCurrent(sessions.own().current().get().signature());
        }
        source.close();
    }

    private String flowName() {
        return plan.flow().generatedName();
    }

    private String name() {
        return plan.beside(SessionWay.ONE).simpleName();
    }

    private String stateName() {
        return source.names().of(ClassNames.state(plan.flow()));
    }

    private String lockType() {
        return source.names().of(ReentrantLock.class);
    }

    private String type(KeptValue kept) {
        return source.names().of(kept.value().type());
    }

    private void addConstructor() {
        List<String> parameters =
                new ArrayList<>(List.of(flowName() + " " + sessions.names().flow()));
        plan.kept().forEach(kept -> parameters.add(type(kept) + " " + kept.local()));
        source.gap().storingConstructor("", name(), parameters);
    }

    private void addRun() {
        source.gap()
                .javadoc(List.of(
                        "Makes every value, as {@link " + flowName()
                                + "#runAfter} does, and keeps what the next run takes.",
                        "",
                        "@throws " + source.names().of(REENTRANT)
                                + " if a processor that this very run called asks for it"));
        List<String> inputs = source.names().parameters(plan.inputs());
        source.method(
                "public ", flowName() + ".Outputs", "run", inputs, plan.graph().thrown());
        source.open("if (" + sessions.names().lock() + ".isHeldByCurrentThread())");
        source.line("throw new " + source.names().of(REENTRANT) + "(\"" + flowName() + "\");")
                .close();
        openLocked();
        String arguments = Stream.concat(
                        plan.inputs().stream().map(InputParameter::name),
                        plan.kept().stream().map(KeptValue::local))
                .collect(Collectors.joining(",\n"));
        source.line(flowName() + ".Outputs " + sessions.names().outputs() + " = " + self() + ".runAfter(" + arguments
                + ");");
        if (plan.mayStay()) {
            addRefusal();
        }
        for (KeptValue kept : plan.kept()) {
            source.line(kept.local() + " = " + sessions.names().outputs() + "." + kept.name() + next(kept) + ";");
        }
        source.line("return " + sessions.names().outputs() + ";");
        closeLocked();
    }

    /** Where the run made no value the one before stays. */
    private static String next(KeptValue kept) {
        return switch (kept.next()) {
            case MADE -> "()";
            case OR_BEFORE -> "().orElse(" + kept.local() + ")";
            case OR_BEFORE_AS_MARKED -> "(" + kept.local() + ")";
        };
    }

    private void addRefusal() {
        String stayed = sessions.names().outputs() + ".stayed()";
        source.open("if (" + sessions.names().strict() + " && !" + stayed + ".isEmpty())");
        source.line("throw new " + source.names().of(NOT_MADE) + "(\"" + flowName() + "\", " + stayed + ");")
                .close();
    }

    private void addStrict() {
        source.gap()
                .javadoc(List.of(
                        "From now on, a run that makes none of a value which is kept fails with a",
                        "{@link " + source.names().of(NOT_MADE) + "} and leaves the state as it was."));
        source.method("public ", name(), "strict");
        source.line(sessions.names().strict() + " = true;").line("return this;").close();
    }

    private String self() {
        return sessions.names().flow();
    }

    private void openLocked() {
        source.line(sessions.names().lock() + ".lock();");
        source.open("try");
    }

    private void closeLocked() {
        source.next("finally");
        source.line(sessions.names().lock() + ".unlock();");
        source.close().close();
    }

    private void addState() {
        source.gap()
                .javadoc(List.of(
                        "What the next run takes of the one before, to be saved and {@linkplain " + flowName()
                                + "#resume resumed}.",
                        "While a run is going on in another thread, this waits for it."));
        source.overriding();
        source.method("public ", stateName(), "state");
        openLocked();
        source.line("return " + stateName() + ".of("
                + plan.kept().stream().map(KeptValue::local).collect(Collectors.joining(",\n")) + ");");
        closeLocked();
    }

    /** The values are computed without the lock: whoever runs meanwhile need not wait. */
    private void addCurrent(Signature signature) {
        source.gap().javadoc("What is kept now, and what follows from it alone: also before the first run.");
        source.method("public ", flowName() + ".Current", "current", List.of(), signature.thrown());
        source.line(stateName() + " " + sessions.names().state() + " = state();");
        source.line("return " + self() + ".current("
                + plan.kept().stream()
                        .map(kept -> sessions.names().state() + "." + kept.name() + "()")
                        .collect(Collectors.joining(",\n"))
                + ");");
        source.close();
    }
}
