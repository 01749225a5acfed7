package market.odd;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

/** Its types, and one of its values, have the names of Spring's. */
@Flow(ways = Way.LAZY)
public final class Namesakes {
    private Namesakes() {}

    @Processor
    static String org(@Input ObjectFactory<String> objectFactory, @Depends(scope = RUN) StringBuilder getObject) {
        return getObject.append(objectFactory.made()).toString();
    }

    @Processor
    static Component component(String org) {
        return new Component(org);
    }
}
