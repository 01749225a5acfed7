package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static String[] tokens(@Input String text) { return text.split(" "); }

    @Processor static int size(String[] words) { return words.length; }
//                                      ^ Leat/UnknownValue
}
