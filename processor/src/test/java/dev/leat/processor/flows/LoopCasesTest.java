package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small flows with loops, and what they have to give to the last call: each file of {@code src/test/resources/loops} is
 * a case with its flows, of which each static method without parameters is a test. All are compiled at once, but for
 * those that {@code later.txt} names, of which some part is not built yet.
 */
final class LoopCasesTest {
    private static final Path CASES = Path.of("src/test/resources/loops");

    @TestFactory
    Stream<DynamicTest> loopsDoAsTheirCasesSay() throws IOException {
        Map<String, JavaFileObject> cases = cases();
        CompiledFlow compiled = CompiledFlow.alone(List.copyOf(cases.values()));
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : cases.keySet()) {
            tests(compiled, "loops." + name).forEach(tests::add);
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> heldEffectsDoAsTheirCaseSays() throws IOException {
        Path held = CASES.resolve("warned/HeldEffects.java");
        List<JavaFileObject> sources = List.of(
                JavaFileObjects.forResource(held.toUri().toURL()),
                JavaFileObjects.forResource(CASES.resolve("Diary.java").toUri().toURL()));
        return tests(CompiledFlow.warned("HeldEffect", sources), "loops.HeldEffects");
    }

    static Map<String, JavaFileObject> cases() throws IOException {
        Set<String> later = new HashSet<>(Files.readAllLines(CASES.resolve("later.txt")));
        Map<String, JavaFileObject> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!later.contains(name)) {
                    cases.put(name, JavaFileObjects.forResource(file.toUri().toURL()));
                }
            }
        }
        return cases;
    }

    /** Each in classes of its own, so that none sees what another has noted. */
    static Stream<DynamicTest> tests(CompiledFlow compiled, String type) {
        try {
            return Stream.of(compiled.load().loadClass(type).getDeclaredMethods())
                    .filter(LoopCasesTest::isTest)
                    .map(Method::getName)
                    .sorted(Comparator.naturalOrder())
                    .map(method -> DynamicTest.dynamicTest(method, () -> run(compiled, type, method)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type, e);
        }
    }

    private static boolean isTest(Method method) {
        return method.getName().matches(".*_[LG]\\d+_.*") && method.getParameterCount() == 0 && !method.isSynthetic();
    }

    private static void run(CompiledFlow compiled, String type, String method) throws Throwable {
        Method test = compiled.load().loadClass(type).getDeclaredMethod(method);
        test.setAccessible(true);
        try {
            test.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
