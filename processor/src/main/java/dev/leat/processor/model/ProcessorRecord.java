package dev.leat.processor.model;

import java.util.List;

/**
 * What must be recorded of a type that declares processors.
 *
 * @param className the simple name of the class that carries the record
 * @param isPublic whether other packages can see the type, and so must see the record
 * @param processors the type's own
 * @param includedRecords the classes that carry the records of the flows it includes and of the types it inherits from
 */
public record ProcessorRecord(
        ClassName type,
        String packageName,
        String className,
        boolean isPublic,
        List<RecordedProcessor> processors,
        List<String> includedRecords) {
    public ProcessorRecord {
        processors = List.copyOf(processors);
        includedRecords = List.copyOf(includedRecords);
    }
}
