package dev.leat.processor.way;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.Chunk.Form;
import dev.leat.processor.plan.Body.Signature;
import dev.leat.processor.plan.Body.Stage;
import dev.leat.processor.plan.GivenParameter;
import dev.leat.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code run}, or another way of running, and the chunks it is split into.
 *
 * @param runner the name of the class whose method it is
 * @param replacing whether it is the run that looks for replacements: its chunks fill the objects of the plain ones
 * @param ownOutputs whether the runner has a class of its own for the outputs
 */
public record RunWriter(Plan plan, Body body, Source source, String runner, boolean replacing, boolean ownOutputs) {
    /** In the flow's own class. */
    public RunWriter(Plan plan, Body body, Source source) {
        this(plan, body, source, plan.flow().generatedName(), false, false);
    }

    /** In the class that looks for replacements. */
    public static RunWriter replaced(Plan plan, Body body, Source source, boolean ownOutputs) {
        return new RunWriter(plan, body, source, "Replaced", true, ownOutputs);
    }

    /** The simple names of the classes that its chunks get. */
    public static Stream<String> nested(Body body) {
        return Stream.concat(
                body.apart().stream().flatMap(apart -> Stream.of(apart.type(), "Replaced" + apart.type())),
                classes(body).flatMap(chunk -> Stream.of(chunk.name(), replaced(chunk))));
    }

    private static Stream<Chunk> classes(Body body) {
        return body.chunks().stream().filter(chunk -> chunk.form() != Form.METHOD);
    }

    /** Of a method that the flow has already. */
    public void addOverride() {
        source.gap();
        addAnnotations();
        source.overriding();
        addRun();
    }

    /** A target that has an annotation for null has it as its accessor does. */
    public void addAnnotations() {
        body.target().ifPresent(step -> Accessors.addAnnotation(source, step));
    }

    public void addRun() {
        Signature signature = body.signature();
        List<String> parameters = source.names().parameters(signature.parameters());
        source.method(
                signature.isPublic() ? "public " : "", returned(), signature.method(), parameters, signature.thrown());
        if (!body.closed().isEmpty()) {
            source.open("try (" + String.join(";\n", body.closed()) + ")");
        }
        if (body.apart().isPresent()) {
            String arguments = Stream.concat(
                            Stream.of("this"), signature.parameters().stream().map(InputParameter::name))
                    .collect(Collectors.joining(",\n"));
            source.line("return new " + body.apart().get().type() + "(" + arguments + ").run();");
        } else {
            code().add(body.run());
        }
        if (!body.closed().isEmpty()) {
            source.close();
        }
        source.close();
        body.stages().forEach(this::addStage);
        body.chunks().stream()
                .filter(chunk -> chunk.form() == Form.METHOD)
                .forEach(chunk -> addMethod("private ", chunk.name(), chunk));
    }

    private String returned() {
        return body.target()
                .map(step -> Accessors.given(source, step))
                .orElseGet(() -> around() + body.signature().outputs());
    }

    /** The class of the object that keeps the chunks of a target; outputs are written by themselves. */
    public void addHolder() {
        if (body.chunks().isEmpty()) {
            return;
        }
        source.gap().javadoc("The values that {@code " + body.signature().method() + "} makes.");
        source.type(visibility() + "static final class " + body.signature().outputs());
        addFields(body, source, "");
        source.close();
    }

    /** The fields of the object that keeps what the chunks make. */
    static void addFields(Body body, Source source, String visibility) {
        for (Chunk chunk : body.chunks()) {
            if (chunk.hasObject()) {
                source.line(visibility + chunk.name() + " " + chunk.field() + ";");
            } else {
                addValues(chunk, source, visibility);
            }
        }
    }

    private static void addValues(Chunk chunk, Source source, String visibility) {
        chunk.values()
                .forEach(
                        value -> source.line(visibility + source.names().of(value.type()) + " " + value.field() + ";"));
    }

    private String visibility() {
        return !plan.isReplaceable() ? "private " : "";
    }

    private void addStage(Stage stage) {
        source.gap().method("private ", "void", stage.name(), parameters(stage.parameters()), thrown(stage.fails()));
        code().add(stage.runs());
        source.close();
    }

    public void addChunks() {
        body.apart().ifPresent(this::addApart);
        classes(body).forEach(this::addChunk);
    }

    private void addApart(Body.Parts apart) {
        Signature signature = body.signature();
        List<String> given = new ArrayList<>(List.of(runner + " " + apart.flow()));
        given.addAll(source.names().parameters(signature.parameters()));
        source.gap();
        String reason = apart.isPulled()
                ? "A run of which a loop is made as its stream is pulled: "
                : "A run, which is too long for one method: ";
        source.javadoc(reason + "what would be its variables are fields.");
        source.type("private " + (ownOutputs ? "" : "static ") + "final class " + apart.type());
        given.forEach(each -> source.line("private final " + each.replace("...", "[]") + ";"));
        apart.fields().forEach(field -> source.line("private " + parameter(field) + ";"));
        source.gap()
                .storingConstructor(
                        "",
                        apart.type(),
                        given.stream().map(each -> each.replace("...", "[]")).toList());
        source.gap().method("", returned(), "run", List.of(), signature.thrown());
        code().add(body.run());
        source.close();
        for (Body.Part part : apart.all()) {
            source.gap()
                    .method(
                            "private ",
                            part.tells() ? "boolean" : "void",
                            part.method(),
                            List.of(),
                            part.isCaught() ? List.of(JavaType.EXCEPTION) : signature.thrown());
            code().add(part.statements());
            source.close();
        }
        source.close();
    }

    /** The name of the class that runs a chunk with replacements. */
    public static String replaced(Chunk chunk) {
        return "Replaced" + chunk.name();
    }

    private String runnerName(Chunk chunk) {
        return replacing ? replaced(chunk) : chunk.name();
    }

    private String method(Chunk chunk) {
        return chunk.form() == Form.METHOD ? chunk.name() : runnerName(chunk) + ".run";
    }

    /** What stands before the names of the classes that are nested in the flow. */
    private String around() {
        return replacing ? plan.flow().generatedName() + "." : "";
    }

    private String nested(String name) {
        return ownOutputs && name.equals(body.signature().outputs()) ? name : around() + name;
    }

    private Code code() {
        return new Code(source, this::nested, this::method);
    }

    private List<JavaType> thrown(boolean fails) {
        return fails ? body.signature().thrown() : List.of();
    }

    private void addChunk(Chunk chunk) {
        source.gap();
        if (!replacing) {
            source.javadoc("A stretch of {@code " + body.signature().method() + "} that HotSpot compiles well"
                    + (chunk.hasObject() ? ", and the values it makes." : "."));
        }
        source.type((replacing ? "private " : visibility()) + "static final class " + runnerName(chunk));
        if (chunk.hasObject() && !replacing) {
            addValues(chunk, source, "");
        }
        addMethod("static ", "run", chunk);
        source.close();
    }

    private void addMethod(String modifiers, String name, Chunk chunk) {
        String returned = chunk.hasObject() ? around() + chunk.name() : "void";
        source.gap().method(modifiers, returned, name, parameters(chunk.parameters()), thrown(chunk.fails()));
        code().add(chunk.statements());
        if (chunk.hasObject()) {
            source.line("return " + chunk.local() + ";");
        }
        source.close();
    }

    private List<String> parameters(List<GivenParameter> parameters) {
        return parameters.stream().map(this::parameter).toList();
    }

    private String parameter(GivenParameter parameter) {
        String type = switch (parameter.kind()) {
            case FLOW -> runner;
            case OUTPUTS -> around() + body.signature().outputs();
            case CONDITIONS -> around() + "Conditions";
            case VALUE -> source.names().of(parameter.type());
            case ON_DEMAND -> source.names().onDemand(parameter.type());
        };
        return type + " " + parameter.name();
    }
}
