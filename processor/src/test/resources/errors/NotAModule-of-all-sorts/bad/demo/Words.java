package demo;

import dagger.Module;
import dagger.Provides;
import dev.leat.*;
import java.time.Clock;

@Flow(modules = {String.class, int.class, Plain.class, Instance.class})
//                     ^ Leat/NotAModule
//                                ^ Leat/NotAModule
//                                             ^ Leat/NotAModule
//                                                             ^ Leat/ModuleNeedsInstance
final class Words {
    @Processor static long now() { return 1; }
}

interface Plain {}

@Module
abstract class Instance {
    @Provides Clock clock() { return Clock.systemUTC(); }
}
