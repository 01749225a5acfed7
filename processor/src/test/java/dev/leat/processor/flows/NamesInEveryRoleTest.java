package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.leat.processor.LeatProcessor;
import dev.leat.processor.flows.NamedFlow.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Whatever a user calls something, every way of running compiles and makes the same, or one of our own errors says why
 * not. The names are those that generated code itself declares, calls or mentions.
 */
final class NamesInEveryRoleTest {
    /** The number of flows: {@code 400} uses about each name in each role. */
    private static final int FLOWS = Integer.getInteger("leat.namedFlows", 40);

    private static final long SEED = Long.getLong("leat.seed", 13);

    /** Not among the identifiers of our generated code, but legal. */
    private static final List<String> MORE = List.of(
            "yield",
            "record",
            "var",
            "sealed",
            "permits",
            "when",
            "module",
            "with",
            "open",
            "exports",
            "requires",
            "to",
            "$",
            "$1",
            "a$b",
            "__",
            "größe",
            "名前",
            "\uD835\uDC99",
            "x\uD835\uDC99",
            "\u212Angstrom",
            "ſ",
            "ı",
            "İ",
            "com",
            "org",
            "named",
            "p0",
            "toString",
            "hashCode",
            "String",
            "Object",
            "Integer",
            "Boolean",
            "Exception",
            "Throwable",
            "Math",
            "Class",
            "Record",
            "Enum",
            "Iterable",
            "AssertionError",
            "Cloneable",
            "SuppressWarnings",
            "Void");

    /** What a user's own code in the same package could not mention types by. */
    private static final Set<String> NO_TYPES =
            Set.of("java", "jakarta", "dev", "record", "var", "sealed", "permits", "yield", "AllWaysCheck");

    /** Those that Java lets no component have. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Pattern PACKAGE = Pattern.compile("\\b(p\\d+)/");

    private static final Map<Integer, Integer> VALUES = Map.of(5, 60, 11, 60, 17, 120);

    @Test
    void everyNameIsGoodForEverythingOrRefused() throws Exception {
        List<String> names = names();
        List<NamedFlow> flows = flows(names);

        List<NamedFlow> fine = withoutRefused(flows);
        System.out.println("seed " + SEED + ", " + names.size() + " names, " + flows.size() + " flows, of which "
                + (flows.size() - fine.size()) + " refused");

        assertThat(fine).as("not refused").hasSizeGreaterThan(flows.size() / 2);
        List<JavaFileObject> sources =
                fine.stream().flatMap(flow -> flow.sources().stream()).toList();
        assertThat(CompiledFlow.alone(sources).check()).hasSameSizeAs(fine);
    }

    private static List<String> names() throws IOException {
        Map<Role, String> plain = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            plain.put(role, role.isType() ? "Own_" + name : "own_" + name);
        }
        List<JavaFileObject> sources = new ArrayList<>();
        int flow = 0;
        for (int values : new TreeSet<>(Set.of(0, 60, 120))) {
            for (boolean keeps : List.of(true, false)) {
                sources.addAll(new NamedFlow("named.plain" + flow++, keeps, values, plain).sources());
            }
        }
        Set<String> names = new TreeSet<>(MORE);
        names.addAll(GeneratedIdentifiers.of(CompiledFlow.alone(sources).generated()));
        names.removeIf(name -> name.matches("(?i).*further.*") && !name.matches("\\D+1\\D*"));
        names.removeIf(name -> name.matches("(?i)further\\d*"));
        return List.copyOf(names);
    }

    /** Each takes the next names in turn, so that together they use all, each in other roles from round to round. */
    private static List<NamedFlow> flows(List<String> names) {
        Random random = new Random(SEED);
        List<String> queue = new ArrayList<>();
        List<NamedFlow> flows = new ArrayList<>();
        for (int number = 0; number < FLOWS; number++) {
            Map<Role, String> chosen = new EnumMap<>(Role.class);
            Set<String> taken = new HashSet<>();
            for (Role role : Role.values()) {
                for (int i = 0; !chosen.containsKey(role); i++) {
                    if (i >= queue.size()) {
                        List<String> shuffled = new ArrayList<>(names);
                        Collections.shuffle(shuffled, random);
                        queue.addAll(shuffled);
                    }
                    String name = queue.get(i);
                    boolean fits = role.isType()
                            ? !NO_TYPES.contains(name)
                            : !(role.isComponent() && NO_COMPONENTS.contains(name))
                                    && !(role.isBesideScope() && name.equals("dev"));
                    if (fits && (role.isDependency() || taken.add((role.isType() ? "type " : "") + name))) {
                        chosen.put(role, queue.remove(i));
                    }
                }
            }
            if (chosen.get(Role.DEPENDENCY).equals(chosen.get(Role.PER_RUN))) {
                chosen.put(Role.PER_RUN, "opened");
            }
            flows.add(new NamedFlow("p" + number, number % 3 == 2, VALUES.getOrDefault(number % 18, 0), chosen));
        }
        return flows;
    }

    /** Those of which we say nothing; what is said of the others must be ours. */
    private static List<NamedFlow> withoutRefused(List<NamedFlow> flows) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new LeatProcessor())
                .withOptions("-Xmaxerrs", "10000", "-nowarn", "-proc:only")
                .compile(flows.stream().flatMap(flow -> flow.sources().stream()).toList());
        Map<String, String> refused = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            String message = error.getMessage(Locale.ROOT);
            if (!message.startsWith("[Leat/")) {
                others.add(error.toString());
            }
            Matcher place = PACKAGE.matcher(
                    error.getSource() == null ? "" : error.getSource().getName());
            refused.put(place.find() ? place.group(1) : "", message);
        }
        if (Boolean.getBoolean("leat.show")) {
            refused.forEach((flow, message) -> System.out.println(flow + " " + message));
            for (NamedFlow flow : flows) {
                if (flow.packageName().equals(System.getProperty("leat.source"))) {
                    flow.sources().forEach(System.out::println);
                }
            }
        }
        assertThat(others).as("errors that are not ours").isEmpty();
        return flows.stream()
                .filter(flow -> !refused.containsKey(flow.packageName()))
                .toList();
    }
}
