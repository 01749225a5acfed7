package demo;

import dev.leat.*;

@Flow
final class Words {
    @When("given") String[] tokens(@Input String text, @Input String separator) { return text.split(separator); }
//                          ^ Leat/ForgottenProcessor

    @Processor static boolean given(@Input String text) { return !text.isEmpty(); }

    @Processor static int size(String[] tokens) { return tokens.length; }
}
