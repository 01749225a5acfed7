package dev.leat.processor.write;

import dev.leat.processor.code.Source;
import dev.leat.processor.code.SourceText;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.ProcessorRecord;
import dev.leat.processor.model.RecordedProcessor;
import dev.leat.processor.way.ClassAnnotations;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class that carries what class files forget about the processors of a type. */
record RecordWriter(ProcessorRecord record, ClassAnnotations annotations, Source source) {
    static Source write(ProcessorRecord record, ClassAnnotations annotations) {
        Source source = new SourceText(record.packageName(), TypeNames.of(record));
        new RecordWriter(record, annotations, source).write();
        return source;
    }

    private void write() {
        source.javadoc("What flows of other compilations need to know of {@code " + record.type() + "}.");
        annotations.addTo(source);
        addRecorded();
        source.type((record.isPublic() ? "public " : "") + "final class " + record.className());
        source.constructor("private ", record.className(), List.of()).close().close();
    }

    /** Each processor on a line of its own. */
    private void addRecorded() {
        String annotation = "@" + source.names().of(ClassAnnotations.RECORDED_PROCESSORS);
        List<RecordedProcessor> processors = record.processors();
        if (record.includedRecords().isEmpty()) {
            addLines(annotation + "({", processors, "})");
        } else {
            addLines(annotation + "(value = {", processors, "}, includes = {" + includes() + "})");
        }
    }

    private void addLines(String start, List<RecordedProcessor> processors, String end) {
        source.line(start);
        int left = processors.size();
        for (RecordedProcessor processor : processors) {
            left--;
            source.continued("\"" + processor.text() + "\"" + (left > 0 ? "," : ""));
        }
        source.line(end);
    }

    private String includes() {
        return record.includedRecords().stream()
                .map(included -> source.names().of(ClassName.topLevel(included)) + ".class")
                .collect(Collectors.joining(",\n"));
    }
}
