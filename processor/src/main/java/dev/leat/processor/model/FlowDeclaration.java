package dev.leat.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A flow as the user declared it.
 *
 * @param packageName the package, empty for the unnamed one
 * @param generatedName the simple name of the class to generate
 * @param owners the flow's own class first, then the included ones, each once
 * @param modules the Dagger modules
 * @param includedRecords the classes that hold the included flows' records
 * @param keep the values of loops that all outputs have, as they are written
 * @param isSpringComponent whether Spring is to find it by itself
 * @param valuesKnown whether the names of all values are known; a mistake may hide some
 * @param suppressed the lint categories that calling the processors would set off
 */
public record FlowDeclaration(
        JavaType type,
        String binaryName,
        String packageName,
        String generatedName,
        boolean isPublic,
        List<Owner> owners,
        List<JavaType> modules,
        List<String> includedRecords,
        boolean replaceable,
        Ways ways,
        InputOrder inputOrder,
        List<Mention> keep,
        BenchmarkDeclaration benchmarks,
        Injection injection,
        boolean isSpringComponent,
        boolean valuesKnown,
        List<String> suppressed,
        Place place) {
    public FlowDeclaration {
        owners = List.copyOf(owners);
        modules = List.copyOf(modules);
        keep = List.copyOf(keep);
        suppressed = List.copyOf(suppressed);
        includedRecords = List.copyOf(includedRecords);
    }

    /** The same with other classes. */
    public FlowDeclaration with(List<Owner> others) {
        return new FlowDeclaration(
                type,
                binaryName,
                packageName,
                generatedName,
                isPublic,
                others,
                modules,
                includedRecords,
                replaceable,
                ways,
                inputOrder,
                keep,
                benchmarks,
                injection,
                isSpringComponent,
                valuesKnown,
                suppressed,
                place);
    }

    /** Whether nothing is hidden by a mistake that is told elsewhere. */
    public boolean isReadable() {
        return ways.areReadable() && called().allMatch(ProcessorDeclaration::isReadable);
    }

    /** All methods that the flow calls: the processors, then those that make initial values. */
    public Stream<ProcessorDeclaration> called() {
        return Stream.concat(processors(), initials());
    }

    /** All methods that make initial values, in the order of their classes and sources. */
    public Stream<ProcessorDeclaration> initials() {
        return owners.stream().flatMap(owner -> owner.initials().stream());
    }

    /** All that processors take. */
    public Stream<Parameter> parameters() {
        return processors().flatMap(processor -> processor.parameters().stream());
    }

    /** All processors, the flow's own first, each class's in source order. */
    public Stream<ProcessorDeclaration> processors() {
        return owners.stream().flatMap(owner -> owner.processors().stream());
    }
}
