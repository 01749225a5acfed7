package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.SHEET)
//< Leat/GeneratedNameTaken
final class Words {
    @Processor static String[] tokens(@Input String text) { return text.split(" "); }
}

final class WordsFlowSheet {}
