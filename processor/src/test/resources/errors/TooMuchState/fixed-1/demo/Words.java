package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow(replaceable = false)
final class Words {
    record Kept(int kept1, int kept2) {}

    @Initial("kept") static Kept start() { return new Kept(0, 0); }

    @Processor static Kept kept(@Previous Kept kept, @Input int given) { return new Kept(kept.kept1() + given, kept.kept2() + given); }
}
