package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input @From("notifyInput") String notify) { return notify.length(); }
}
