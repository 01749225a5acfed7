package guardslazy;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code guardslazy.Menu}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "known(java.lang.String) dish",
    "praise(java.lang.String,java.lang.StringBuilder) dish log",
    "price(java.lang.String) dish",
    "twice(int) price",
    "both(java.lang.String,int) praise twice",
    "wrapped(java.util.Optional,java.util.Optional) praise twice",
    "nullable(java.lang.String,java.lang.Integer) praise? twice?",
    "ends(java.lang.String) praise",
    "shout(char,java.lang.String) first rest",
    "letter(java.lang.String) dish",
    "capital(java.lang.String) letter",
    "count(java.lang.String) letter?",
    "tail(java.lang.String) dish",
    "dear(int) price",
    "sigh()",
    "smile()"
})
final class Menu_Processors {
    private Menu_Processors() {}
}
