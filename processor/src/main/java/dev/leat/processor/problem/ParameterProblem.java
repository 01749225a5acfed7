package dev.leat.processor.problem;

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

    record StrayAnnotation(Place place, String annotation, String parameter, String method)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return annotation + " on " + parameter + " has no effect: " + method + " is not a processor.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("make " + method + " one", "@Processor"), Fix.of("delete " + annotation));
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

    record RunScopedProvider(Place place, String parameter, String provider, String provided)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return "The parameter " + parameter + " asks for " + provider
                    + " once per run, but what is per run is got from a provider already.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("take the object", "@Depends(scope = Depends.Scope.RUN) " + provided + " " + parameter),
                    new Fix("or the provider, once per flow", "@Depends " + provider + " " + parameter));
        }
    }

    record ConflictingScopes(Place place, String dependency, String method, String otherMethod)
            implements ParameterProblem {
        @Override
        public String sentence() {
            return method + " and " + otherMethod + " depend on the same " + dependency
                    + ", one per run and the other per flow.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("use one scope"), Fix.of("tell the two apart by a qualifier annotation"));
        }
    }
}
