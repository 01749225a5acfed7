package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Secrecy;
import dev.leat.processor.model.Step.Argument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The values and inputs that are never shown: all that anybody declares to be secret. An input that another flow makes
 * stays so.
 */
final class Secrets {
    private final Set<String> names = new HashSet<>();

    Secrets(FlowDeclaration flow) {
        flow.processors().forEach(processor -> {
            if (processor.secret()) {
                names.add(processor.value());
            }
            processor.components().stream().filter(Component::secret).forEach(component -> names.add(component.name()));
            for (Parameter parameter : processor.parameters()) {
                if (parameter instanceof Parameter.OfInput input && input.secret()) {
                    names.add(input.input());
                }
            }
        });
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Has a value that is made of another without a call be as secret. */
    void pass(String from, String to) {
        if (has(from)) {
            names.add(to);
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** What is never shown of a step that makes a value of some arguments. */
    Secrecy of(String value, List<Argument> arguments) {
        if (has(value)) {
            return Secrecy.VALUE;
        }
        return arguments.stream().anyMatch(argument -> has(argument.name())) ? Secrecy.FAILURES : Secrecy.NONE;
    }
}
