package demo;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.SHEET)
final class Words {
    enum Mood { CALM, ANGRY }

    @Processor static Mood mood(@Input String text) { return Mood.CALM; }

    @Processor("answer") static String loud(@Input(cutOff = CutOff.SAME) @Match("ANGRY") Mood mood) { return "!"; }
//                                                                                            ^ Leat/InputIsMade

    @Processor("answer") static String other() { return "."; }
}
