package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;

@Flow
final class Wide {
    // repeat 241 times
    record Service#(int number) {}

    record Services(
        // repeat 240 times
        Service# service#,
        Service241 service241) {}

    // repeat 241 times
    @Processor static int made#(@Depends Services services) { return services.service#().number(); }
}
