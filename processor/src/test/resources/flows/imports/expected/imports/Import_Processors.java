package imports;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code imports.Import}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "files(java.lang.String) folder",
    "document(java.lang.String) file",
    "words(java.lang.String) document",
    "length(java.lang.String) word",
    "size(java.lang.String,java.util.List) document lengths",
    "nothing()",
    "sum(int,int) sum size",
    "summary(int,java.util.List,int[]) sum documents lengths",
    "stored(java.lang.String,int,java.lang.StringBuilder) document size store"
})
final class Import_Processors {
    private Import_Processors() {}
}
