package resources;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code resources.Session}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "query(java.lang.String) name",
    "counted(java.lang.String,resources.Session.Counter) query counter",
    "rows(java.lang.String,int,resources.Session.Connection) query counted connection",
    "size(java.lang.String,resources.Session.Cursor,resources.Session.Connection,resources.Session.Counter) rows cursor connection counter"
})
final class Session_Processors {
    private Session_Processors() {}
}
