package dev.leat.processor;

import dev.leat.processor.write.FileSink;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Puts each file into the module that its type comes from. A compiler of several modules wants that module named;
 * others need not know such names, so it is named where the compiler refuses a file without.
 *
 * @param origin each file's only originating element, as Gradle's isolating processors must have
 */
record GeneratedFiles(ProcessingEnvironment environment, TypeElement origin) implements FileSink {
    private interface Creation {
        FileObject in(String module) throws IOException;
    }

    @Override
    public Writer source(String canonicalName) throws IOException {
        return open(module -> filer().createSourceFile(module + canonicalName, origin));
    }

    @Override
    public Writer resource(String path) throws IOException {
        return open(module -> filer().createResource(StandardLocation.CLASS_OUTPUT, module, path, origin));
    }

    private Filer filer() {
        return environment.getFiler();
    }

    private Writer open(Creation creation) throws IOException {
        try {
            return creation.in("").openWriter();
        } catch (FilerException refused) {
            ModuleElement module = environment.getElementUtils().getModuleOf(origin);
            if (module == null || module.isUnnamed()) {
                throw refused;
            }
            return creation.in(module.getQualifiedName() + "/").openWriter();
        }
    }
}
