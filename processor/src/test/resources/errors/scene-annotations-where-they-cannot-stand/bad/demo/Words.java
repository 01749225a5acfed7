package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Processor
//< javac
final class Words {
    @Input int number;
//  ^ javac

    @Flow int method() { return number; }
//  ^ javac
}
