package dev.leat.integration.published;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The modules that users get, without their tests. */
enum Published {
    ANNOTATIONS,
    GRAPH,
    JMH,
    LOG,
    MODEL,
    PICTURES,
    PROCESSOR,
    RUNTIME,
    SESSIONS;

    static final JavaClasses ALL =
            imported(Arrays.stream(values()).map(Published::directory).toList());

    /** The directory that it, a sibling of the module under test, is compiled into. */
    Path directory() {
        return Path.of("..", toString(), "target", "classes");
    }

    JavaClasses classes() {
        return imported(List.of(directory()));
    }

    private static JavaClasses imported(List<Path> directories) {
        return new ClassFileImporter().importPaths(directories);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
