package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;

@Flow
final class Words {
    @Processor static int length(@Input String text, @Input int width) { return text.length() / width; }

    @Sample static String text() { return "Permission is hereby granted"; }

    @Sample("width") static int sampleWidth() { return 1; }
}
