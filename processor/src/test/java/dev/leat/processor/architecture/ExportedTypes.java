package dev.leat.processor.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The types of a compiled module that other modules can use. */
final class ExportedTypes {
    private ExportedTypes() {}

    /** All of them, by name. */
    static List<Class<?>> of(Path directory) throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (ModuleDescriptor.Exports exports :
                read(directory.resolve("module-info.class")).exports()) {
            if (!exports.isQualified()) {
                types.addAll(inPackage(directory, exports.source()));
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    private static ModuleDescriptor read(Path descriptor) throws IOException {
        try (InputStream bytes = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(bytes);
        }
    }

    private static List<Class<?>> inPackage(Path directory, String name)
            throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory.resolve(name.replace('.', '/')))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String simpleName = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(name + "." + simpleName, false, ExportedTypes.class.getClassLoader());
                if (isVisible(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass()) {
            return false;
        }
        boolean exposed = (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
        return exposed && (!type.isMemberClass() || isVisible(type.getDeclaringClass()));
    }
}
