package demo;

import static java.util.Map.Entry;

import dev.leat.Flow;
import dev.leat.Processor;
import java.util.*;

@Flow
final class Words {
    record Ends(String first) {}

    interface Date {}

    @Processor static int a(Ends ends) { return 1; }
//                               ^ Leat/UnknownValue

    @Processor static int b(Entry<String, Words.Ends[]> entry) { return 1; }
//                                                      ^ Leat/UnknownValue

    @Processor static int c(java.util.Date date) { return 1; }
//                                         ^ Leat/UnknownValue

    @Processor static int d(Date service) { return 1; }
//                               ^ Leat/UnknownValue

    @Processor static int e(List<? extends java.awt.List> lists, StringBuilder text) { return 1; }
//                                                        ^ Leat/UnknownValue
//                                                                             ^ Leat/UnknownValue
}
