package dev.leat.processor.way.session;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.session.SessionPlan.SessionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class that runs many sessions of a flow by key. */
record SessionsWriter(Plan plan, SessionPlan sessions, ClassAnnotations annotations, Source source) {
    private static final ClassName CACHE = new ClassName("dev.leat.runtime", "SessionCache");
    private static final ClassName LEASE = new ClassName("dev.leat.runtime", "SessionLease");

    void write() {
        source.javadoc(List.of(
                "Many sessions of {@link " + flowName() + "}, told apart by a key. A session is opened when its key is",
                "first used, and resumed where its state was saved.",
                "",
                "<p>Thread-safe: runs of one key wait for each other, those of different keys do not.",
                "",
                "@param <K> the keys, with {@code equals} and {@code hashCode}"));
        annotations.open(source, plan.flow(), name() + "<K>", "");
        List<String> fields = List.of(flowName() + " " + names().flow(), cacheType() + " " + names().cache());
        fields.forEach(field -> source.line("private final " + field + ";"));
        if (plan.mayStay()) {
            source.line("private volatile boolean " + names().strict() + ";");
        }
        source.gap().storingConstructor("", name(), fields);
        if (plan.mayStay()) {
            addStrict();
        }
        addRun();
        addLeased(
                "What the next run of the key takes of the one before; of a new key, the initial values.",
                sessionState(),
                "state",
                initialThrown());
        sessions.own()
                .current()
                .ifPresent(current -> addLeased(
                        "What is kept of the key now, and what follows from it alone.",
                        flowName() + ".Current",
                        "current",
                        both(initialThrown(), current.signature().thrown())));
        addSession();
        source.close();
    }

    private SessionNames names() {
        return sessions.names();
    }

    private String flowName() {
        return plan.flow().generatedName();
    }

    private String name() {
        return plan.beside(SessionWay.MANY).simpleName();
    }

    private String session() {
        return plan.beside(SessionWay.ONE).simpleName();
    }

    private String sessionState() {
        return source.names().of(ClassNames.state(plan.flow()));
    }

    private String cacheType() {
        return source.names().of(CACHE) + "<K, " + session() + ", " + sessionState() + ">";
    }

    private String leaseType() {
        return source.names().of(LEASE) + "<" + session() + ", " + sessionState() + ">";
    }

    private List<JavaType> initialThrown() {
        return sessions.state().initialThrown();
    }

    private static List<JavaType> both(List<JavaType> one, List<JavaType> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private void addRun() {
        List<String> parameters = new ArrayList<>(List.of("K " + names().key()));
        parameters.addAll(source.names().parameters(plan.inputs()));
        source.gap().javadoc("Runs the session of a key.");
        List<JavaType> thrown = both(plan.graph().thrown(), initialThrown());
        source.method("public ", flowName() + ".Outputs", "run", parameters, thrown);
        openLeased();
        String arguments = plan.inputs().stream().map(InputParameter::name).collect(Collectors.joining(",\n"));
        source.line("return session(" + names().lease() + ").run(" + arguments + ");");
        source.close().close();
    }

    private void addStrict() {
        source.gap().javadoc("The same, whose sessions are {@linkplain " + session() + "#strict strict} from now on.");
        source.method("public ", name() + "<K>", "strict");
        source.line(names().strict() + " = true;").line("return this;").close();
    }

    private void openLeased() {
        source.open("try (" + leaseType() + " " + names().lease() + " = " + names().cache() + ".lease(" + names().key()
                + "))");
    }

    private void addLeased(String description, String type, String method, List<JavaType> thrown) {
        source.gap().javadoc(description);
        source.method("public ", type, method, List.of("K " + names().key()), thrown);
        openLeased();
        source.line("return session(" + names().lease() + ")." + method + "();");
        source.close().close();
    }

    private void addSession() {
        String session = names().session();
        String saved = names().state();
        List<String> lease = List.of(leaseType() + " " + names().lease());
        source.gap().method("private ", session(), "session", lease, initialThrown());
        source.line(session() + " " + session + " = " + names().lease() + ".session();");
        source.open("if (" + session + " == null)");
        source.line(sessionState() + " " + saved + " = " + names().lease() + ".saved();");
        source.line(session + " = " + saved + " == null\n? " + names().flow() + ".open()\n: " + names().flow()
                + ".resume(" + saved + ");");
        source.line(names().lease() + ".keep(" + session + ");").close();
        source.line("return " + (plan.mayStay() ? names().strict() + "\n? " + session + ".strict()\n: " : "") + session
                        + ";")
                .close();
    }
}
