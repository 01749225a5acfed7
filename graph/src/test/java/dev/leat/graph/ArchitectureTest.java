package dev.leat.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** So that what is reachable can be told before a program runs, as native images need it. */
    @Test
    void stepsAreCalledDirectly() {
        Set<String> reflective = Set.of(
                Array.class.getName(),
                Class.class.getName(),
                ClassLoader.class.getName(),
                Constructor.class.getName(),
                Field.class.getName(),
                Method.class.getName(),
                MethodHandle.class.getName(),
                MethodHandles.Lookup.class.getName());
        Set<String> harmless = Set.of(
                "cast",
                "descriptorString",
                "equals",
                "getComponentType",
                "getGenericSuperclass",
                "getName",
                "getPackageName",
                "getResourceAsStream",
                "getSimpleName",
                "hashCode",
                "isInstance",
                "isInterface",
                "isPrimitive",
                "toString",
                "desiredAssertionStatus");
        Set<String> calls = new TreeSet<>();
        CLASSES.stream()
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> reflective.contains(call.getTargetOwner().getName()))
                .filter(call -> !harmless.contains(call.getName()))
                .forEach(call -> calls.add(call.getOriginOwner().getSimpleName() + " calls " + call.getName()));

        assertThat(calls)
                .as("classes are defined that call steps, or loops where they cannot be")
                .containsExactly(
                        "Chunks calls defineHiddenClassWithClassData",
                        "Chunks calls getDeclaredConstructor",
                        "Chunks calls lookupClass",
                        "Chunks calls newInstance");
    }
}
