package benchmarks;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code benchmarks.Orders}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors(value = {
    "total(java.util.List,int) prices rate",
    "range(java.util.List) prices",
    "receipt(int,int,java.lang.String,boolean) total least note polite",
    "prepare(java.io.StringReader,java.lang.String) paper receipt"
}, includes = {Rates_Processors.class})
final class Orders_Processors {
    private Orders_Processors() {}
}
