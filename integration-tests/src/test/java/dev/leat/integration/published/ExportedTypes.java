package dev.leat.integration.published;

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
    static List<Class<?>> of(Published module) throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (String exported : packages(module)) {
            types.addAll(inPackage(module.directory(), exported));
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    /** A module without a descriptor exports, so to speak, the package that is named like itself. */
    private static List<String> packages(Published module) throws IOException {
        Path descriptor = module.directory().resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            return List.of("dev.leat." + module);
        }
        try (InputStream bytes = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(bytes).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
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
