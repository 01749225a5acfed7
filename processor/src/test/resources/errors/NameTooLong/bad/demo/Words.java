package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
//< Leat/NameTooLong
final class StatisticsOfAllTheWordsThatSomebodyMayEverWriteDownInOneLetterOrAnotherOfAllTheWordsThatSomebodyMayEverWriteDownInOneLetterOrAnotherOfAllTheWordsThatSomebodyMayEverWriteDownInOneLetterOrAnotherOfAllTheWo {
    @Processor static int length(@Input String text) { return text.length(); }
}
