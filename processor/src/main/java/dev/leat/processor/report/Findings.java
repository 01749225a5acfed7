package dev.leat.processor.report;

import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.PresentPlaces;
import dev.leat.processor.read.SourcePlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;

/** The problems of a compilation, by the type on which they were found. */
public final class Findings {
    /** What has no effect on a method because that is no processor. */
    private static final Set<String> OF_NO_PROCESSOR =
            Set.of("StrayAnnotation", "SpreadWithoutProcessor", "GuardWithoutProcessor", "SecretWithoutEffect");

    /** The same mistakes for all flows of a compilation, so that one of them is enough to tell them. */
    private static final Set<String> OF_COMPILATION = Set.of("SourceTooOld", "SpringNotFound", "RuntimeNotFound");

    private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

    /** Remembers that a type was looked at, and what was found. */
    public void add(String binaryName, List<? extends Problem> found) {
        problems.computeIfAbsent(binaryName, any -> new ArrayList<>()).addAll(found);
    }

    /** The types that were looked at, by their binary names. */
    public Set<String> types() {
        return problems.keySet();
    }

    /** The problems of one type in source order. */
    public List<Problem> of(String binaryName, PresentPlaces places) {
        Set<List<Integer>> forgotten = forgotten(places);
        return sorted(
                problems.getOrDefault(binaryName, List.of()).stream()
                        .filter(problem -> !isOfForgotten(problem, forgotten, places))
                        .toList(),
                places);
    }

    /** Methods that should be processors: that their annotations have no effect only follows from that. */
    private Set<List<Integer>> forgotten(PresentPlaces places) {
        return problems.values().stream()
                .flatMap(List::stream)
                .filter(problem -> problem.code().equals("ForgottenProcessor"))
                .map(problem -> places.order(problem.place()))
                .collect(Collectors.toSet());
    }

    private static boolean isOfForgotten(Problem problem, Set<List<Integer>> methods, PresentPlaces places) {
        if (!OF_NO_PROCESSOR.contains(problem.code())) {
            return false;
        }
        List<Integer> order = places.order(problem.place());
        return methods.stream()
                .anyMatch(method -> order.size() >= method.size()
                        && order.subList(0, method.size()).equals(method));
    }

    /**
     * All problems in source order, each once. What is wrong with a processor is found on its own type and again on
     * every flow that includes or inherits it; then its own type tells it.
     */
    public List<Problem> all(PresentPlaces places, Elements elements) {
        Set<String> toldByTheirOwn = new HashSet<>();
        problems.forEach((type, found) -> found.stream()
                .filter(problem -> isOn(type, problem, elements))
                .forEach(problem -> toldByTheirOwn.add(key(problem, places))));
        Set<String> told = new HashSet<>();
        Set<List<Integer>> forgotten = forgotten(places);
        List<Problem> all = new ArrayList<>();
        problems.forEach((type, found) -> {
            for (Problem problem : found) {
                String key = key(problem, places);
                boolean another = isOn(type, problem, elements) || !toldByTheirOwn.contains(key);
                String once = OF_COMPILATION.contains(problem.code()) ? problem.code() : key + problem.sentence();
                if (another && !isOfForgotten(problem, forgotten, places) && told.add(once)) {
                    all.add(problem);
                }
            }
        });
        return sorted(all, places);
    }

    private static boolean isOn(String type, Problem problem, Elements elements) {
        return problem.place() instanceof SourcePlace place
                && elements.getBinaryName(place.type()).contentEquals(type);
    }

    private static String key(Problem problem, PresentPlaces places) {
        return problem.code() + " " + places.order(problem.place());
    }

    private static List<Problem> sorted(List<Problem> problems, PresentPlaces places) {
        return problems.stream()
                .sorted((one, other) -> places.compare(one.place(), other.place()))
                .toList();
    }
}
