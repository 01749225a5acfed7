package demo;

import dev.leat.*;

@Flow
final class Words {
    @Initial("total") static int zero() { return 0; }

    @Processor static int totl(@Previous int total, @Input int n) { return total + n; }
//                        ^ Leat/MisnamedValue

    @Processor static int before(@Previous int total) { return total; }
}
