package dev.leat.processor.read;

import dev.leat.model.CutOff;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one {@code @Initial} method of one owner. */
record InitialReader(MethodHead head) {
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
                fault != null ? List.of() : parameters());
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

    private List<Parameter> parameters() {
        ParameterReader reader = new ParameterReader(reading(), head.signature());
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < head.names().size(); i++) {
            VariableElement parameter = head.method().getParameters().get(i);
            String name = head.names().get(i);
            TypeMirror type = head.type().getParameterTypes().get(i);
            if (Annotations.has(parameter, Annotations.DEPENDS)) {
                reader.read(parameter, name, type, ParameterNullness.UNSPECIFIED)
                        .ifPresent(parameters::add);
            } else {
                reading()
                        .report(StateProblem.initialParameter(
                                reading().place(parameter), name, KnownType.read(type), head.signature()));
            }
        }
        return parameters;
    }
}
