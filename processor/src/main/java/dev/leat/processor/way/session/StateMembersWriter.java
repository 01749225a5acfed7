package dev.leat.processor.way.session;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.Code;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the members with which a flow opens and resumes sessions. */
public record StateMembersWriter(Plan plan, SessionPlan sessions, Source source) {
    private static final ClassName MISMATCH = new ClassName("dev.leat.runtime", "StateShapeException");
    private static final ClassName CACHE = new ClassName("dev.leat.runtime", "SessionCache");

    public void add() {
        source.gap().javadoc("A session that starts from the initial values.");
        addOpen(sessions.own().open());
        addResume();
        addSessions();
    }

    /** With the initial values as declared, or as a test replaces them. */
    public void addOpen(Body open) {
        source.method(
                "public ", sessionName(), "open", List.of(), open.signature().thrown());
        Code.of(source).add(open.run());
        source.close();
    }

    private String sessionName() {
        return plan.beside(SessionWay.ONE).simpleName();
    }

    private void addResume() {
        String stateName = source.names().of(ClassNames.state(plan.flow()));
        String saved = sessions.names().state();
        String kept = plan.kept().stream()
                .map(each -> each.value().type() + " " + each.name())
                .collect(Collectors.joining(", "));
        source.gap()
                .javadoc(List.of(
                        "A session that goes on from a saved state.",
                        "",
                        "@throws " + source.names().of(MISMATCH)
                                + " if the state is of a flow that keeps something else"));
        source.method("public ", sessionName(), "resume", stateName + " " + saved);
        source.open("if (!" + stateName + "." + sessions.shapeConstant() + ".equals(" + saved + "."
                + sessions.shapeComponent() + "()))");
        source.line("throw new " + source.names().of(MISMATCH) + "("
                + Stream.of(
                                "\"" + plan.flow().generatedName() + "\"",
                                "\"" + kept + "\"",
                                stateName + "." + sessions.shapeConstant(),
                                saved + "." + sessions.shapeComponent() + "()")
                        .collect(Collectors.joining(",\n"))
                + ");");
        source.close();
        source.line("return new " + sessionName() + "("
                + Stream.concat(Stream.of("this"), plan.kept().stream().map(each -> read(saved, each)))
                        .collect(Collectors.joining(",\n"))
                + ");");
        source.close();
    }

    private static String read(String saved, KeptValue kept) {
        return saved + "." + kept.name() + "()";
    }

    private void addSessions() {
        String type = plan.beside(SessionWay.MANY).simpleName();
        String cache = sessions.names().cache();
        source.gap()
                .javadoc(List.of(
                        "Many sessions, told apart by a key of your own.",
                        "",
                        "@param " + cache + " keeps those in use, and says what becomes of the others"));
        String state = source.names().of(ClassNames.state(plan.flow()));
        String caches = source.names().of(CACHE) + "<K, " + sessionName() + ", " + state + ">";
        source.method("public <K> ", type + "<K>", "sessions", caches + " " + cache);
        source.line("return new " + type + "<>(this, " + cache + ");").close();
    }
}
