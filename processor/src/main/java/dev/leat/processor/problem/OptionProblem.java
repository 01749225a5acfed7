package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in what the compiler is called with. */
public sealed interface OptionProblem extends Problem {
    /**
     * An option of ours with a value that says nothing.
     *
     * @param value empty for none
     * @param known the values that it may have
     */
    record BadOption(Place place, String option, String value, List<String> known) implements OptionProblem {
        public BadOption {
            known = List.copyOf(known);
        }

        @Override
        public String sentence() {
            String what = value.isEmpty() ? "has no value" : "has the value `" + value + "`";
            return "The compiler option -A" + option + " " + what + "; it can be " + String.join(" or ", known) + ".";
        }

        @Override
        public List<Fix> fixes() {
            return known.stream()
                    .map(each -> Fix.of("write -A" + option + "=" + each))
                    .toList();
        }
    }

    /**
     * The compiler is set to a Java that has not what generated code is written in.
     *
     * @param level the Java it is set to
     */
    record SourceTooOld(Place place, String flow, int level) implements OptionProblem {
        public static final int NEEDED = 17;

        @Override
        public String sentence() {
            return flow + " is compiled as Java " + level + ", but the code that Leat generates needs Java " + NEEDED
                    + " or newer.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("with Maven, set the property <maven.compiler.release>" + NEEDED
                            + "</maven.compiler.release>"),
                    Fix.of("with Gradle, set the toolchain's languageVersion to JavaLanguageVersion.of(" + NEEDED
                            + ")"),
                    Fix.of("with javac, pass --release " + NEEDED));
        }

        @Override
        public boolean isOfCompilation() {
            return true;
        }
    }

    /**
     * Spring is to find flows, and is not there.
     *
     * @param isInModule whether the flow is in a named Java module, which has to require what it uses
     */
    record SpringNotFound(Place place, String flow, boolean isInModule) implements OptionProblem {
        @Override
        public String sentence() {
            return "The compiler option -Aleat.components=spring makes a Spring component of " + flow
                    + ", but Spring's @Component is missing in this compilation.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("add org.springframework:spring-context to the dependencies"
                            + (isInModule ? " and `requires spring.context;` to module-info.java" : "")),
                    Fix.of("compile without -Aleat.components=spring"));
        }

        @Override
        public boolean isOfCompilation() {
            return true;
        }
    }

    /**
     * The module that generated code calls is not there.
     *
     * @param isInModule whether the flow is in a named Java module, which has to require what it uses
     */
    record RuntimeNotFound(Place place, String flow, boolean isInModule) implements OptionProblem {
        @Override
        public String sentence() {
            return "The code that is generated from " + flow
                    + " uses leat-runtime, which is missing in this compilation.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("add dev.leat:leat-runtime to the dependencies"
                    + (isInModule ? " and `requires dev.leat.runtime;` to module-info.java" : "")));
        }

        @Override
        public boolean isOfCompilation() {
            return true;
        }
    }
}
