package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The flow {@code ledger.Ledger}, compiled before whoever includes it, as in a jar. */
record IncludedLibrary(Path folder) {
    static IncludedLibrary in(Path folder, String source) throws IOException {
        CompiledFlow.of(List.of(JavaFileObjects.forSourceString("ledger.Ledger", source)))
                .writeTo(folder);
        return new IncludedLibrary(folder);
    }

    /** Compiles {@code shop.Shop}, which includes it, and runs {@code shop.ShopCheck}: the checks that passed. */
    List<String> check(String flow, String check) throws Exception {
        CompiledFlow shop = CompiledFlow.of(
                List.of(
                        JavaFileObjects.forSourceString("shop.Shop", flow),
                        JavaFileObjects.forSourceString("shop.ShopCheck", check)),
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"));
        try (URLClassLoader parent = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return shop.check(parent);
        }
    }
}
