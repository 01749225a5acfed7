package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.plan.Statement;
import dev.leat.processor.plan.Statement.Interrupts;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;

/** Writes loops down. */
record LoopCode(Code code) {
    private static final ClassName FAILURE = new ClassName("dev.leat.runtime", "ElementFailure");
    private static final ClassName REJECTED = new ClassName("dev.leat.runtime", "Rejected");

    private static final ClassName PULLED = new ClassName("dev.leat.runtime", "PulledLoop");

    private Source source() {
        return code.source();
    }

    void add(Statement.ForEach loop) {
        String sequence = code.spelled(loop.of());
        String type = source().names().of(loop.sequence().element());
        if (loop.sequence().isIterator()) {
            addIterated(loop, type, sequence);
        } else if (loop.sequence().isOnePass()) {
            addIterated(loop, type, sequence + ".iterator()");
        } else {
            String of = loop.sequence().form() == Sequence.Form.MAP ? sequence + ".entrySet()" : sequence;
            source().open("for (" + type + " " + loop.element() + " : " + of + ")");
            code.add(loop.body());
            source().close();
        }
    }

    void add(Statement.Closing closing) {
        source().open("try (" + closing.opened().stream().map(this::resource).collect(Collectors.joining(";\n")) + ")");
        code.add(closing.body());
        source().close();
    }

    private String resource(Statement.Declare opened) {
        return source().names().of(opened.type()) + " " + opened.local() + " = " + code.spelled(opened.value());
    }

    private void addIterated(Statement.ForEach loop, String type, String iterator) {
        String left = loop.iterator();
        boolean isPrimitive = loop.sequence().element().isPrimitive();
        String boxed = source().names().boxed(loop.sequence().element());
        String kind = isPrimitive
                ? source().names().of(PrimitiveIterator.class) + ".Of"
                        + loop.sequence().element().boxed().replace("Integer", "Int")
                : source().names().of(Iterator.class) + "<? extends " + boxed + ">";
        String next = isPrimitive ? "next" + loop.sequence().element().boxed().replace("Integer", "Int") : "next";
        source().open("for (" + kind + " " + left + " = " + iterator + "; " + left + ".hasNext(); )");
        source().line(type + " " + loop.element() + " = " + left + "." + next + "();");
        code.add(loop.body());
        source().close();
    }

    void add(Statement.Pull pull) {
        source().line(pull.loop() + " = new " + source().names().of(PULLED) + "(this::" + pull.method() + ");");
        source().open("try");
        code.add(pull.begin());
        code.add(pull.made());
        source().next("catch (" + source().names().of(Throwable.class) + " " + pull.failure() + ")");
        source().line("throw " + pull.loop() + ".failed(" + pull.failure() + ");");
        source().close();
        source().line(pull.loop() + ".end();");
    }

    void add(Statement.Element element) {
        Statement.Rejecting rejecting = element.rejecting();
        if (element.firstStep() != null) {
            code.add(element.firstStep());
        }
        if (rejecting != null) {
            rejecting.undo().forEach(undo -> code.add(undo.saved()));
        }
        source().open("try");
        code.add(element.body());
        if (rejecting != null) {
            if (rejecting.interrupts() == Interrupts.DECLARED) {
                source().next("catch (" + source().names().of(InterruptedException.class) + " " + element.failure()
                        + ")");
                addFailure(element);
            }
            source().next("catch (" + source().names().of(Exception.class) + " " + element.failure() + ")");
            if (rejecting.interrupts() == Interrupts.HIDDEN) {
                source().open("if (" + element.failure() + " instanceof "
                        + source().names().of(InterruptedException.class) + ")");
                addFailure(element);
                source().close();
            }
            rejecting.undo().forEach(undo -> code.add(undo.restored()));
            source().line(rejecting.list() + ".add(new " + source().names().of(REJECTED) + "<>(" + element.element()
                    + ",\n" + element.index() + ",\n" + code.spelled(element.step()) + ",\n" + element.failure()
                    + "));");
        }
        source().next("catch (" + source().names().of(Throwable.class) + " " + element.failure() + ")");
        addFailure(element);
        source().close();
    }

    private void addFailure(Statement.Element element) {
        source().line(source().names().of(FAILURE) + ".add(" + element.failure() + ",\n\"" + element.sequence()
                + "\",\n" + element.index() + ",\n" + code.spelled(element.step()) + ");");
        source().line("throw " + element.failure() + ";");
    }
}
