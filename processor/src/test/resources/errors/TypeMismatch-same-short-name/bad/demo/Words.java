package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static java.util.Date day(@Input long millis) { return new java.util.Date(millis); }

    @Processor static String shown(java.sql.Date day) { return day.toString(); }
//                                               ^ Leat/TypeMismatch
}
