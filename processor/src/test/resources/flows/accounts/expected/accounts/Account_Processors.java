package accounts;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code accounts.Account}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "load(accounts.Account.Connection) connection",
    "last() -> @org.jspecify.annotations.Nullable",
    "booking(java.util.Map,accounts.Account.Entry,accounts.Account.Connection) shape entry connection",
    "last(accounts.Account.Entry) entry -> @org.jspecify.annotations.Nullable",
    "line(java.lang.String,java.lang.String,int) last? now? count",
    "balance(java.util.Map,java.lang.String) shape unit",
    "unit()",
    "length(java.lang.String,java.lang.StringBuilder) last? text"
})
public final class Account_Processors {
    private Account_Processors() {}
}
