package modules;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code modules.Report}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "greeting(java.lang.String,java.lang.String) name salutation",
    "signed(java.lang.String,java.lang.String,jakarta.inject.Provider,modules.Report.Stamp) greeting signature salutation stamp",
    "supplied(java.util.function.Supplier) numbers"
})
public final class Report_Processors {
    private Report_Processors() {}
}
