package ondemand;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code ondemand.Export}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "large(java.lang.String) text",
    "known(java.lang.String,ondemand.Export.Connection) text connection",
    "stored(java.lang.String,ondemand.Export.Connection) text connection",
    "written(java.lang.String,ondemand.Export.Journal,int) text journal pages",
    "shortReceipt(java.lang.String) written",
    "receipt(int,long) pages weight",
    "sent(java.lang.String,ondemand.Export.Mail) stored mail",
    "archived(java.lang.String,ondemand.Export.Connection,ondemand.Export.Mail) text connection mail"
})
final class Export_Processors {
    private Export_Processors() {}
}
