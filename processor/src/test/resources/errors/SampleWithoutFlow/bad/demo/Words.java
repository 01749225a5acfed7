package demo;

import dev.leat.Sample;

final class Words {
    @Sample static String text() { return "Permission is hereby granted"; }
//  ^ Leat/SampleWithoutFlow
}
