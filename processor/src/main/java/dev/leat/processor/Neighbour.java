package dev.leat.processor;

/** Another annotation processor on the processor path. */
enum Neighbour {
    DAGGER("dagger.internal.codegen.ComponentProcessor"),
    JMH("org.openjdk.jmh.generators.BenchmarkProcessor"),
    LOMBOK("lombok.launch.AnnotationProcessorHider$AnnotationProcessor");

    private final String processor;

    Neighbour(String processor) {
        this.processor = processor;
    }

    /** Processors of one compilation share a class loader, so this one's is visible where it runs. */
    boolean runs() {
        try {
            Class.forName(processor, false, Neighbour.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
