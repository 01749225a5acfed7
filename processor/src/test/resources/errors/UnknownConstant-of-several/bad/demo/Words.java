package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    enum Mood { CALM, ANGRY, SAD }

    @Processor static Mood mood(@Input String text) { return Mood.CALM; }

    @Processor static String face(@From("mood") @Match({"CALM", "ANGYR"}) Mood mine) { return ":"; }
//                                              ^ Leat/UnknownConstant
}
