package dev.leat.processor.check;

import dev.leat.model.CutOff;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Remark;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What loops reject, as values that the flow declares: those who take them find them like others. */
final class Rejections {
    private final Map<String, String> sequences = new LinkedHashMap<>();
    private final List<ProcessorDeclaration> declared = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final FlowDeclaration flow;
    private final Typing typing;

    /** An element may have in it what is secret, and so may a failure that quotes it. */
    private final boolean areSecret;

    Rejections(FlowDeclaration flow, Typing typing) {
        this.flow = flow;
        this.typing = typing;
        areSecret = !new Secrets(flow).isEmpty();
        flow.processors().forEach(processor -> processor.parameters().forEach(parameter -> add(parameter, processor)));
    }

    private void add(Parameter parameter, ProcessorDeclaration by) {
        Mention rejected = parameter.rejected();
        if (rejected == null || parameter.taken().equals(sequences.get(rejected.name()))) {
            return;
        }
        Optional<String> other = other(rejected.name());
        if (other.isPresent()) {
            problems.add(
                    LoopProblem.rejectedNameTaken(rejected, parameter.taken(), other.get(), free(parameter.taken())));
            return;
        }
        sequences.put(rejected.name(), parameter.taken());
        declared.add(new ProcessorDeclaration(
                rejected.name(),
                rejected.name(),
                by.owner(),
                by.ofFlow(),
                true,
                typing.rejected(element(parameter)),
                null,
                null,
                CutOff.EQUALS,
                areSecret,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Remark.NONE,
                rejected.place()));
    }

    /** What has the name already; one name space is for all that can be taken. */
    private Optional<String> other(String name) {
        Optional<String> made = flow.processors()
                .filter(processor -> makes(processor, name))
                .map(processor -> processor.signature() + " makes a value of that name")
                .findFirst();
        return made.or(() -> isInput(name) ? Optional.of("an input has that name") : Optional.empty())
                .or(() -> Optional.ofNullable(sequences.get(name))
                        .map(sequence -> "what is rejected of `" + sequence + "` has that name"));
    }

    private static boolean makes(ProcessorDeclaration processor, String name) {
        return processor.value().equals(name)
                || processor.components().stream()
                        .anyMatch(component -> component.name().equals(name));
    }

    private boolean isInput(String name) {
        return flow.parameters()
                .anyMatch(parameter -> parameter instanceof Parameter.OfInput
                        && parameter.taken().equals(name));
    }

    private String free(String sequence) {
        String name = "rejected" + Character.toUpperCase(sequence.charAt(0)) + sequence.substring(1);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + number)
                .filter(free -> other(free).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    List<Problem> problems() {
        return problems;
    }

    /** That of the sequence, where a processor makes it; else as it is taken. */
    private JavaType element(Parameter parameter) {
        Optional<JavaType> made = flow.processors()
                .filter(processor -> processor.value().equals(parameter.taken()))
                .map(ProcessorDeclaration::type)
                .findFirst();
        return made.flatMap(typing::sequence).map(Sequence::element).orElse(parameter.type());
    }

    /** The flow with these values. */
    FlowDeclaration declared() {
        if (declared.isEmpty()) {
            return flow;
        }
        List<Owner> owners = new ArrayList<>(flow.owners());
        Owner last = owners.remove(owners.size() - 1);
        List<ProcessorDeclaration> all = new ArrayList<>(last.processors());
        all.addAll(declared);
        owners.add(new Owner(last.type(), last.isInterface(), last.creatable(), all, last.initials(), last.others()));
        return flow.with(owners);
    }

    /** By the name of what is rejected the sequence. */
    Map<String, String> sequences() {
        return sequences;
    }
}
