package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial("a") static int one() { return 1; }

    @Processor static int a(@Previous @Input int a, @Previous @Input int b) { return a + b; }
//                                               ^ Leat/ConflictingRoles
//                                                                       ^ Leat/ConflictingRoles

    @Processor static int c(@Previous @Depends Integer a) { return a; }
//                                                     ^ Leat/ConflictingRoles
}
