package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;

@Flow
//< Leat/TooManyDependencies
final class Wide {
    // repeat 241 times
    record Service#(int number) {}

    // repeat 241 times
    @Processor static int made#(@Depends Service# service) { return service.number(); }
}
