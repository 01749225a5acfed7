package dev.leat.processor.read;

import dev.leat.processor.model.ProcessorRecord;
import dev.leat.processor.model.RecordedProcessor;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what must be recorded of a type, so that flows of other compilations can use its processors. */
public final class RecordReader {
    private final RecordedNames names;

    public RecordReader(Elements elements, javax.lang.model.util.Types types) {
        names = new RecordedNames(elements, types);
    }

    /**
     * Reads one type.
     *
     * @param includedRecords the classes that carry the records of the flows it includes and of the types it inherits
     *     from
     */
    public ProcessorRecord read(TypeElement type, List<String> includedRecords) {
        return new ProcessorRecord(
                type,
                Visibility.packageOf(type).getQualifiedName().toString(),
                GeneratedNames.of(type, GeneratedNames.RECORD_SUFFIX),
                Visibility.isPublic(type),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> Annotations.has(method, Annotations.PROCESSOR)
                                || Annotations.has(method, Annotations.INITIAL))
                        .map(this::recorded)
                        .toList(),
                includedRecords);
    }

    private RecordedProcessor recorded(ExecutableElement method) {
        return new RecordedProcessor(
                names.signature(method),
                method.getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList());
    }
}
