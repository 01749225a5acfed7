package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;

/** What to do about a missing value that is taken in a class file: nothing but to make it. */
final class MakingIt {
    private MakingIt() {}

    static List<Fix> fixes(JavaType type, String value, List<NearMiss> near) {
        List<Fix> fixes = new ArrayList<>();
        for (NearMiss miss : near) {
            if (miss.type().equals(type)) {
                fixes.add(new Fix(
                        "make it of the " + (miss.isInput() ? "input" : "value") + " `" + miss.name() + "`",
                        Wording.madeOf(type, value, miss)));
            }
        }
        fixes.add(new Fix("if it comes from outside the flow, pass it on", Wording.passedOn(type, value)));
        return fixes;
    }
}
