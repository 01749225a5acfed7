package dev.leat.processor.way;

import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.Test;
import java.util.stream.Collectors;

/** Writes what generated code asks. */
public record Tests(TypeNames names) {
    public String text(Test test) {
        if (test instanceof Test.OfType ofType) {
            return ofType.text() + " instanceof " + JavaType.open(names.of(ofType.type()));
        }
        if (test instanceof Test.OfConstant ofConstant) {
            return ofConstant.text() + " == " + names.of(ofConstant.type()) + "." + ofConstant.constant();
        }
        if (test instanceof Test.All all) {
            return all.operands().stream().map(this::operand).collect(Collectors.joining("\n&& "));
        }
        return test instanceof Test.Any any
                ? any.operands().stream().map(this::operand).collect(Collectors.joining("\n|| "))
                : ((Test.Plain) test).text();
    }

    private String operand(Test test) {
        return test instanceof Test.Any ? "(" + text(test) + ")" : text(test);
    }
}
