package market;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

/** Its values are of classes that other processors generate. */
@Flow
public final class Selling {
    private Selling() {}

    @Processor
    static ImmutableLine line(@Input String good) {
        return ImmutableLine.builder().good(good).cents(good.length()).build();
    }

    @Processor
    static LineForm form(Line line, @Depends Forms forms) {
        return forms.form(line);
    }

    @Processor
    static String text(LineForm form) {
        return form.getName() + " at " + form.getCents();
    }
}
