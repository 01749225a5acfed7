package dev.leat.processor;

/** Dagger's annotation processor, as our neighbour on the processor path. */
final class Dagger {
    private Dagger() {}

    /** Processors of one compilation share a class loader, so Dagger's is visible where it runs. */
    static boolean runs() {
        try {
            Class.forName("dagger.internal.codegen.ComponentProcessor", false, Dagger.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
