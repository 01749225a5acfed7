package dev.leat.processor.read;

import dev.leat.model.CutOff;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.StateProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one {@code @Initial} method of one owner. */
record InitialReader(MethodHead head) {
    private static final List<String> ONLY_OF_PROCESSORS = List.of(
            Annotations.INPUT,
            Annotations.PREVIOUS,
            Annotations.MATCH,
            Annotations.EACH,
            Annotations.ALL,
            Annotations.LAST,
            Annotations.FIRST);

    ProcessorDeclaration read() {
        Fault fault = fault();
        if (fault != null) {
            reading()
                    .report(StateProblem.initialNotCallable(
                            head.place(), head.signature(), fault.reason(), fault.remedy()));
        }
        return head.declaration(
                Annotations.name(head.method(), Annotations.INITIAL),
                fault != null
                        ? JavaType.UNREADABLE
                        : reading().nameable(head.type().getReturnType(), head.signature(), head.place()),
                null,
                CutOff.EQUALS,
                false,
                List.of(),
                fault != null ? List.of() : ParameterReader.read(head, this::mayTake));
    }

    private Reading reading() {
        return head.reading();
    }

    private @Nullable Fault fault() {
        if (Annotations.has(head.method(), Annotations.PROCESSOR)) {
            return new Fault("is a processor as well", "delete @Initial and write a method for it");
        }
        Fault fault = Fault.of(head.method(), "the initial value");
        if (fault != null) {
            return fault;
        }
        if (head.isWithoutBody()) {
            return new Fault("is abstract", "delete `abstract` and give it a body");
        }
        return reading().visibility().accessible(head.method())
                        && reading().visibility().hiddenAround(head.owner()).isEmpty()
                ? null
                : new Fault("is not public and in another package", "make it public");
    }

    /** What is injected; a value too, which that of a loop may be made of. */
    private boolean mayTake(ParameterReader parameter) {
        boolean may = parameter.has(Annotations.DEPENDS)
                || ONLY_OF_PROCESSORS.stream().noneMatch(parameter::has);
        if (!may) {
            reading()
                    .report(StateProblem.initialParameter(
                            parameter.place(), parameter.name(), KnownType.read(parameter.mirror()), head.signature()));
        }
        return may;
    }
}
