package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.FlowGraph.Input;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.SampleDeclaration;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SampleProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what each sample is one of. */
final class Samples {
    private final FlowDeclaration flow;
    private final List<Input> inputs;
    private final List<Dependency> dependencies;
    private final Typing typing;
    private final Map<String, List<SampleDeclaration>> ofInputs = new LinkedHashMap<>();
    private final Map<DependencyKey, SampleDeclaration> ofDependencies = new LinkedHashMap<>();
    private final Map<JavaType, SampleDeclaration> ofInstances = new LinkedHashMap<>();
    private final List<SampleDeclaration> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Samples(FlowDeclaration flow, List<Input> inputs, List<Dependency> dependencies, Typing typing) {
        this.flow = flow;
        this.inputs = inputs;
        this.dependencies = dependencies;
        this.typing = typing;
        flow.benchmarks().samples().forEach(this::assign);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Empty where the flow is not benchmarked, or a sample is missing: then there is a problem more. */
    Optional<Benchmarks> benchmarks() {
        if (!flow.benchmarks().isRequested() || !problems.isEmpty()) {
            return Optional.empty();
        }
        requireInjected();
        SampleCases cases = new SampleCases(inputs, ofInputs, rows);
        cases.missing().forEach(input -> missing("the input", input.name(), input.type()));
        return problems.isEmpty()
                ? Optional.of(new Benchmarks(cases.all(), ofDependencies, ofInstances))
                : Optional.empty();
    }

    private void assign(SampleDeclaration sample) {
        if (!assignInput(sample) && !assignDependency(sample) && !assignInstance(sample) && !assignRow(sample)) {
            report(
                    sample,
                    SampleProblem.unknownSample(
                            sample.place(),
                            name(sample),
                            sample.of(),
                            flow.type().shortName(),
                            names(),
                            nearest(sample.of())));
        }
    }

    private boolean assignInput(SampleDeclaration sample) {
        Optional<Input> input =
                inputs.stream().filter(each -> each.name().equals(sample.of())).findFirst();
        input.filter(found -> fits(sample, found.type()))
                .ifPresent(found -> ofInputs.computeIfAbsent(found.name(), any -> new ArrayList<>())
                        .add(sample));
        return input.isPresent();
    }

    private boolean assignDependency(SampleDeclaration sample) {
        List<Dependency> called = dependencies.stream()
                .filter(dependency -> dependency.name().equals(sample.of()))
                .toList();
        if (called.isEmpty()) {
            return false;
        }
        Dependency meant = called.stream()
                .filter(dependency ->
                        typing.assignable(sample.type(), dependency.key().type()))
                .findFirst()
                .orElse(called.get(0));
        if (meant.perRun() && sample.fails()) {
            report(
                    sample,
                    SampleProblem.sampleNotCallable(
                            sample.place(),
                            name(sample),
                            "throws a checked exception, as the provider of a per-run dependency may not",
                            "catch it in " + name(sample)));
        } else if (fits(sample, meant.key().type())) {
            reportSecond(sample, ofDependencies.putIfAbsent(meant.key(), sample));
        }
        return true;
    }

    private boolean assignInstance(SampleDeclaration sample) {
        Optional<Owner> owner = flow.owners().stream()
                .filter(each ->
                        each.needsInstance() && each.type().instanceName().equals(sample.of()))
                .findFirst();
        owner.filter(found -> fits(sample, found.type()))
                .ifPresent(found -> reportSecond(sample, ofInstances.putIfAbsent(found.type(), sample)));
        return owner.isPresent();
    }

    private boolean assignRow(SampleDeclaration sample) {
        List<Input> given = sample.named()
                ? List.of()
                : inputs.stream()
                        .filter(input -> sample.component(input.name()).isPresent())
                        .toList();
        boolean fits = true;
        for (Input input : given) {
            Component component = sample.component(input.name()).orElseThrow();
            fits &= fits(
                    sample, name(sample) + "." + component.name() + "()", component.type(), input.name(), input.type());
        }
        if (fits && !given.isEmpty()) {
            rows.add(sample);
        }
        return !given.isEmpty();
    }

    private boolean fits(SampleDeclaration sample, String given, JavaType type, String of, JavaType taken) {
        boolean fits = typing.assignable(type, taken);
        if (!fits) {
            report(sample, SampleProblem.sampleMismatch(sample.place(), given, type, of, taken));
        }
        return fits;
    }

    private boolean fits(SampleDeclaration sample, JavaType taken) {
        return fits(sample, name(sample), sample.type(), sample.of(), taken);
    }

    /** What is wrong with the sample of another flow is told there, if it is wrong there at all. */
    private void report(SampleDeclaration sample, Problem problem) {
        if (sample.ofFlow()) {
            problems.add(problem);
        }
    }

    private void reportSecond(SampleDeclaration sample, @Nullable SampleDeclaration first) {
        if (first != null) {
            report(sample, SampleProblem.secondSample(sample.place(), name(sample), sample.of(), name(first)));
        }
    }

    private void requireInjected() {
        boolean byComponent = !flow.modules().isEmpty();
        boolean given = !ofDependencies.isEmpty() || !ofInstances.isEmpty();
        if (byComponent && !given) {
            return;
        }
        for (Dependency dependency : dependencies) {
            if (!ofDependencies.containsKey(dependency.key())) {
                missing("the dependency", dependency.name(), dependency.key().type());
            }
        }
        for (Owner owner : flow.owners()) {
            if (owner.needsInstance() && !owner.creatable() && !ofInstances.containsKey(owner.type())) {
                missing("the instance", owner.type().instanceName(), owner.type());
            }
        }
    }

    private void missing(String what, String name, JavaType type) {
        problems.add(SampleProblem.missingSample(
                flow.place(),
                flow.type().shortName(),
                what,
                name,
                type,
                flow.benchmarks().request()));
    }

    private static String name(SampleDeclaration sample) {
        return (sample.ofFlow() ? "" : sample.owner() + ".") + sample.method() + "()";
    }

    private List<String> names() {
        return Stream.of(
                        inputs.stream().map(Input::name),
                        dependencies.stream().map(Dependency::name),
                        flow.owners().stream()
                                .filter(Owner::needsInstance)
                                .map(owner -> owner.type().instanceName()))
                .flatMap(names -> names)
                .toList();
    }

    private String nearest(String name) {
        return names().size() == 1
                ? names().get(0)
                : names().stream()
                        .filter(other -> NearMisses.similar(name, other))
                        .findFirst()
                        .orElse("");
    }
}
