package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;

/** What to do about a missing value that is taken in a class file: nothing but to make it. */
final class OfferedMakers {
    private OfferedMakers() {}

    static List<Fix> fixes(JavaType type, String value, List<NearMiss> near) {
        List<Fix> fixes = new ArrayList<>();
        for (NearMiss miss : near) {
            if (miss.type().equals(type)) {
                fixes.add(new Fix(
                        "make it of the " + (miss.isInput() ? "input" : "value") + " `" + miss.name() + "`",
                        of(type, value, miss)));
            }
        }
        String passed = Wording.from("given" + Wording.capitalised(value), value) + Wording.declaration(type, value);
        fixes.add(new Fix(
                "if it comes from outside the flow, pass it on", maker(type, value, Wording.INPUT + passed, value)));
        return fixes;
    }

    private static String of(JavaType type, String value, NearMiss other) {
        String parameter = (other.isInput() ? Wording.INPUT : "") + Wording.declaration(other.type(), other.name());
        return maker(type, value, parameter, other.name());
    }

    private static String maker(JavaType type, String value, String parameter, String returned) {
        return Wording.PROCESSOR + " static " + Wording.declaration(type, value) + "(" + parameter + ") { return "
                + returned + "; }";
    }
}
