package dev.leat.processor.problem;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.List;

/** A parameter whose role cannot be told. */
public sealed interface ParameterProblem extends Problem {
    record ConflictingRoles(Place place, String parameter, String method, String first, String second)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return "The parameter " + parameter + " of " + method + " is both " + first + " and " + second
                    + "; it can be only one.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete " + first), Fix.of("delete " + second));
        }
    }

    /**
     * Annotations on parameters of something else than a processor.
     *
     * @param annotations which and where, as in {@code @Input on text}
     * @param isMethod whether it could be a processor, as a constructor cannot
     */
    record StrayAnnotation(
            Place place, String annotations, boolean several, String method, Place methodPlace, boolean isMethod)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return annotations + (several ? " have" : " has") + " no effect: " + method + " is not a processor.";
        }

        @Override
        public List<Fix> fixes() {
            Fix delete = Fix.of(
                    "delete " + (several ? "the annotations" : annotations.split(" ", 2)[0]));
            return isMethod
                    ? List.of(new Fix("make " + method + " one", Wording.PROCESSOR, methodPlace), delete)
                    : List.of(delete);
        }
    }

    record BadFrom(Place place, String name, String parameter) implements ParameterProblem {
        @Override
        public String sentence() {
            return "@From(\"" + name + "\") on " + parameter + " names no value: that is not a Java identifier.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete @From to take the value `" + parameter + "`"));
        }
    }

    record RunScopedProvider(Place place, String parameter, JavaType provider, String provided)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return "The parameter " + parameter + " asks for a provider, " + provider
                    + ", once per run; what is wanted once per run is the object itself.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("take the object", Wording.DEPENDS_PER_RUN + provided + " " + parameter),
                    new Fix(
                            "or take the " + provider + " once per flow",
                            Wording.DEPENDS + Wording.declaration(provider, parameter)));
        }
    }

    /**
     * One dependency is wanted once per run and once per flow.
     *
     * @param perRun whether the parameter that comes second in the source is the one that wants it per run
     */
    record ConflictingScopes(
            Place place, String parameter, DependencyKey dependency, boolean perRun, String method, String otherMethod)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return method + " takes " + dependency + " once per " + (perRun ? "run" : "flow") + ", but " + otherMethod
                    + " takes the same once per " + (perRun ? "flow" : "run") + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("use one scope", write(!perRun)),
                    new Fix("use the other in " + otherMethod, write(perRun)),
                    Fix.of("tell the two apart by a qualifier annotation"));
        }

        private String write(boolean run) {
            return (run ? Wording.DEPENDS_PER_RUN : Wording.DEPENDS) + dependency.code() + " " + parameter;
        }
    }
}
