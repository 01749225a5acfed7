package dev.leat.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes files that are ready: what generating them costs the compiler, whoever does it. */
final class ReadyProcessor extends AbstractProcessor {
    private interface Creation {
        FileObject of(String name) throws IOException;
    }

    private final Map<String, String> sources;
    private final Map<String, String> resources;
    private boolean written;

    /**
     * With all it writes.
     *
     * @param sources by class
     * @param resources by path
     */
    ReadyProcessor(Map<String, String> sources, Map<String, String> resources) {
        this.sources = sources;
        this.resources = resources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            Filer filer = processingEnv.getFiler();
            sources.forEach((name, text) -> write(filer::createSourceFile, name, text));
            resources.forEach((name, text) ->
                    write(path -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", path), name, text));
        }
        return false;
    }

    private static void write(Creation creation, String name, String text) {
        try (Writer writer = creation.of(name).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
