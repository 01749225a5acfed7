package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(keep = {"n", "document", "document", "told", "size"})
//            ^ Leat/UnknownKept
//                             ^ Leat/DuplicateKept
//                                         ^ Leat/EffectIsTaken
//                                                 ^ Leat/KeptAnyway
final class Words {
    @Processor static String document(@Input @Each("files") String file) { return file; }

    @Processor static int size(@Input int n) { return n; }

    @Processor static void told(String document) { System.out.println(document); }
}
