package dev.leat.runtime;

/** A picture or plan is asked for that is not on the class path. */
public final class MissingFlowResourceException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingFlowResourceException(Class<?> declaration, String path) {
        super(cause(declaration) + " The class path has no resource " + path + ". Fix: " + fix(declaration));
    }

    private static String cause(Class<?> declaration) {
        return "There is no picture or plan of " + declaration.getName() + ".";
    }

    private static String fix(Class<?> declaration) {
        if (declaration.getSimpleName().endsWith("Flow")) {
            return "pass the class that is annotated with @Flow, not the one generated from it.";
        }
        return "annotate the class with @Flow, compile it with leat-processor on the processor path, and keep META-INF/leat"
                + " when packaging.";
    }
}
