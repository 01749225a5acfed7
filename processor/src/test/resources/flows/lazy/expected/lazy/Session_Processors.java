package lazy;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code lazy.Session}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "query(java.lang.String) name",
    "counted(java.lang.String,lazy.Session.Counter) query counter",
    "rows(java.lang.String,int,lazy.Session.Connection) query counted connection",
    "size(java.lang.String,lazy.Session.Cursor,lazy.Session.Connection,lazy.Session.Counter) rows cursor connection counter"
})
final class Session_Processors {
    private Session_Processors() {}
}
