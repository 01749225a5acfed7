package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in what the compiler is called with. */
public final class OptionProblem {
    /** The Java that generated code is written in. */
    public static final int NEEDED = 17;

    private OptionProblem() {}

    /**
     * An option of ours with a value that says nothing.
     *
     * @param value empty for none
     * @param known the values that it may have
     */
    public static Problem badOption(Place place, String option, String value, List<String> known) {
        String what = value.isEmpty() ? "has no value" : "has the value `" + value + "`";
        return new Problem("BadOption", place)
                .says("The compiler option -A" + option + " " + what + "; it can be " + String.join(" or ", known)
                        + ".")
                .fixes(known.stream()
                        .map(each -> Fix.of("write -A" + option + "=" + each))
                        .toList());
    }

    /**
     * The compiler is set to a Java that has not what generated code is written in.
     *
     * @param level the Java it is set to
     */
    public static Problem sourceTooOld(Place place, String flow, int level) {
        return new Problem("SourceTooOld", place)
                .says(flow + " is compiled as Java " + level + ", but the code that Leat generates needs Java " + NEEDED
                        + " or newer.")
                .fix("with Maven, set the property <maven.compiler.release>" + NEEDED + "</maven.compiler.release>")
                .fix("with Gradle, set the toolchain's languageVersion to JavaLanguageVersion.of(" + NEEDED + ")")
                .fix("with javac, pass --release " + NEEDED);
    }

    /**
     * Spring is to find flows, and is not there.
     *
     * @param isInModule whether the flow is in a named Java module, which has to require what it uses
     */
    public static Problem springNotFound(Place place, String flow, boolean isInModule) {
        return new Problem("SpringNotFound", place)
                .says("The compiler option -Aleat.components=spring makes a Spring component of " + flow
                        + ", but Spring's @Component is missing in this compilation.")
                .fix("add org.springframework:spring-context to the dependencies"
                        + (isInModule ? " and `requires spring.context;` to module-info.java" : ""))
                .fix("compile without -Aleat.components=spring");
    }

    /**
     * The module that generated code calls is not there.
     *
     * @param isInModule whether the flow is in a named Java module, which has to require what it uses
     */
    public static Problem runtimeNotFound(Place place, String flow, boolean isInModule) {
        return new Problem("RuntimeNotFound", place)
                .says("The code that is generated from " + flow
                        + " uses leat-runtime, which is missing in this compilation.")
                .fix("add dev.leat:leat-runtime to the dependencies"
                        + (isInModule ? " and `requires dev.leat.runtime;` to module-info.java" : ""));
    }
}
