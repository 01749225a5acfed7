package dev.leat.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The pictures and the plan of a flow, which the annotation processor writes beside the compiled declaration as
 * {@code META-INF/leat/<binary name of the declaration>.mmd}, {@code .dot} and {@code .json}, and
 * {@code .<value>.states.mmd} for each state machine.
 *
 * <p>They are looked up through the declaration's own class loader and module, so they are found wherever the
 * declaration is, and read anew at each call. The text of one build is the same on every build.
 */
public final class FlowResources {
    private final Class<?> declaration;

    private FlowResources(Class<?> declaration) {
        this.declaration = declaration;
    }

    /**
     * The resources of one flow.
     *
     * @param declaration the class or interface declared as a flow, such as {@code Words.class}; not the generated
     *     {@code WordsFlow.class}
     */
    public static FlowResources of(Class<?> declaration) {
        return new FlowResources(Objects.requireNonNull(declaration, "declaration"));
    }

    /**
     * The flow's picture as a Mermaid flowchart, which Markdown viewers such as those of GitHub and GitLab draw.
     *
     * @throws MissingFlowResourceException when the class path holds no such picture
     */
    public String mermaid() {
        return read("mmd");
    }

    /**
     * The flow's picture in Graphviz's language.
     *
     * @throws MissingFlowResourceException when the class path holds no such picture
     */
    public String dot() {
        return read("dot");
    }

    /**
     * The flow's plan as JSON: its inputs, dependencies and steps in the order in which they run.
     *
     * @throws MissingFlowResourceException when the class path holds no such plan
     */
    public String plan() {
        return read("json");
    }

    /**
     * The state machine that a kept value is, as a Mermaid state diagram. There is one of a value of a sealed type or
     * an enum whose alternatives match it as the run before made it.
     *
     * @param value the name of the value
     * @throws MissingFlowResourceException when the class path holds no such picture
     */
    public String states(String value) {
        return read(Objects.requireNonNull(value, "value") + ".states.mmd");
    }

    private String read(String ending) {
        String path = "META-INF/leat/" + declaration.getName() + "." + ending;
        try (InputStream resource = declaration.getResourceAsStream("/" + path)) {
            if (resource == null) {
                throw new MissingFlowResourceException(declaration, path);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the class-path resource " + path, unreadable);
        }
    }
}
