package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import jakarta.inject.Named;
import java.time.Clock;

@Flow
final class Words {
    @Processor static long now(@Named("utc") Clock clock) { return clock.millis(); }
//                                                 ^ Leat/UnknownValue
}
