package dev.leat.processor.read;

import dev.leat.processor.model.RecordedProcessor;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what must be recorded of a type whose processors other types inherit. */
public final class InheritedReader {
    private final RecordedNames names;

    public InheritedReader(Elements elements, javax.lang.model.util.Types types) {
        names = new RecordedNames(elements, types);
    }

    public List<RecordedProcessor> read(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Annotations.has(method, Annotations.PROCESSOR))
                .map(this::recorded)
                .toList();
    }

    private RecordedProcessor recorded(ExecutableElement method) {
        return new RecordedProcessor(
                names.signature(method),
                method.getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList());
    }

    /** The simple name of the class that carries the record. */
    public static String recordName(TypeElement type) {
        return FlowReader.generatedName(type, FlowReader.BASE_SUFFIX);
    }
}
