package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    enum Mood { CALM, ANGRY, SAD }

    @Processor static Mood mood(@Input String text) { return Mood.CALM; }

    @Processor("answer") static String loud(@dev.leat.Match({"ANGRY", "SAD"}) Mood mod) { return "!"; }
//                                                                                 ^ Leat/UnknownValue

    @Processor("answer") static String other() { return "."; }

    @Processor static Number number(@Input String text) { return text.length(); }

    @Processor("shown") static int whole(@dev.leat.Match Integer numbr) { return numbr; }
//                                                               ^ Leat/UnknownValue
}
