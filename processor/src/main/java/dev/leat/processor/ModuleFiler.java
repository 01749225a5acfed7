package dev.leat.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Puts each file into the module that it comes from. A compiler of several modules wants that module named; others need
 * not know such names, so it is named where the compiler refuses a file without.
 */
record ModuleFiler(Filer filer, Elements elements) implements Filer {
    private interface Creation<F> {
        F of(CharSequence name) throws IOException;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        return create(name, origins, each -> filer.createSourceFile(each, origins));
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        return create(name, origins, each -> filer.createClassFile(each, origins));
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... origins)
            throws IOException {
        return create(packageName, origins, each -> filer.createResource(location, each, name, origins));
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name)
            throws IOException {
        return filer.getResource(location, packageName, name);
    }

    private <F> F create(CharSequence name, Element[] origins, Creation<F> creation) throws IOException {
        try {
            return creation.of(name);
        } catch (FilerException refused) {
            ModuleElement module = origins.length == 0 ? null : elements.getModuleOf(origins[0]);
            if (module == null || module.isUnnamed()) {
                throw refused;
            }
            return creation.of(module.getQualifiedName() + "/" + name);
        }
    }
}
