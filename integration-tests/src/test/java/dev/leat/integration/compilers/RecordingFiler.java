package dev.leat.integration.compilers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Notes what is written on whose account, and allows nothing but that. */
record RecordingFiler(Filer filer, List<Written> written) implements Filer {
    RecordingFiler(Filer filer) {
        this(filer, new ArrayList<>());
    }

    /**
     * One file.
     *
     * @param file a class name or the path of a resource
     * @param origins the elements it is said to come from
     */
    record Written(String file, List<String> origins) {}

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        note(name, origins);
        return filer.createSourceFile(name, origins);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... origins)
            throws IOException {
        note(name, origins);
        return filer.createResource(location, packageName, name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
        throw new AssertionError("writes the class file " + name);
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name) {
        throw new AssertionError("reads " + name);
    }

    private void note(CharSequence name, Element... origins) {
        List<String> names = Stream.of(origins).map(Element::toString).toList();
        written.add(new Written(name.toString(), names));
    }
}
