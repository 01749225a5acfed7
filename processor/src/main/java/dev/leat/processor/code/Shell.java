package dev.leat.processor.code;

import dev.leat.processor.model.JavaType;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps of a file what others can call, with bodies that throw. It stands in for the class of a flow that has mistakes,
 * so that those who use the flow add no errors of their own: every method with parameters also takes anything else, and
 * a type that cannot be read is whatever somebody takes it for.
 */
public final class Shell implements Source {
    private static final String UNKNOWN = "?";
    private static final List<String> ANYTHING = List.of("Object... any");

    private final SourceText kept;
    private final String lacked;

    /** The heads of the methods so far, of each class that is open. */
    private final Deque<Set<String>> methods = new ArrayDeque<>();

    /** What stands above the next member, if that is kept. */
    private final List<String> above = new ArrayList<>();

    private boolean afterGap;
    private int dropped;

    /** @param lacked a package of types that the file must not name; empty if there is none */
    public Shell(SourceText kept, String lacked) {
        this.kept = kept;
        this.lacked = lacked;
    }

    @Override
    public TypeNames names() {
        return kept.names();
    }

    @Override
    public Source line(String line) {
        if (dropped == 0) {
            forget();
        }
        return this;
    }

    @Override
    public Source above(String line) {
        if (dropped == 0) {
            above.add(line);
        }
        return this;
    }

    /** It names the declaration, which others may not see. */
    @Override
    public Source mark(String line) {
        return this;
    }

    @Override
    public Source type(String head, String supertypes) {
        if (drops(head)) {
            return open(head);
        }
        methods.push(new HashSet<>());
        flush();
        kept.type(head, names(supertypes) ? "" : supertypes);
        return this;
    }

    @Override
    public Source record(String modifiers, String name, List<String> components) {
        type(modifiers + "static final class " + name);
        for (String component : components) {
            String value = Source.variable(component);
            method("public ", component.substring(0, component.length() - value.length() - 1), value)
                    .close();
        }
        return constructor("public ", name, components).close();
    }

    @Override
    public Source method(
            String modifiers, String returned, String name, List<String> parameters, List<JavaType> thrown) {
        if (!drops(modifiers) && !names(returned + " " + parameters)) {
            boolean constructs = returned.isEmpty();
            keep(modifiers, returned, name, constructs ? List.of() : parameters, thrown);
            if (constructs || !parameters.isEmpty() || name.startsWith("run")) {
                keep(constructs ? "public " : modifiers, returned, name, ANYTHING, thrown);
            }
        }
        return open(name);
    }

    /** With any object for what cannot be read: a lambda takes no type variables. */
    @Override
    public Source signature(String returned, String name, List<String> parameters, List<JavaType> thrown) {
        if (dropped == 0) {
            flush();
            kept.signature(
                    readable(returned),
                    name,
                    parameters.stream()
                            .map(parameter -> {
                                String variable = Source.variable(parameter);
                                String type = parameter.substring(0, parameter.length() - variable.length() - 1);
                                return readable(type) + " " + variable;
                            })
                            .toList(),
                    thrown);
        }
        return this;
    }

    private String readable(String type) {
        return isUnknown(type) || names(type) ? "Object" : known(type);
    }

    @Override
    public Source constant(String type, String name, String value) {
        if (dropped == 0 && !names(type)) {
            flush();
            kept.constant(type, name, type.contains(UNKNOWN) ? "null" : value);
        }
        return line(name);
    }

    @Override
    public Source open(String line) {
        line(line);
        dropped++;
        return this;
    }

    @Override
    public Source close(String end) {
        if (dropped > 0) {
            dropped--;
        } else {
            methods.pop();
            kept.close();
        }
        return this;
    }

    @Override
    public Source next(String line) {
        return this;
    }

    @Override
    public Source gap() {
        afterGap = afterGap || dropped == 0;
        return this;
    }

    private boolean drops(String modifiers) {
        return dropped > 0 || modifiers.startsWith("private ");
    }

    /** Once, and with an array in place of any number of arguments: what takes anything does that. */
    private void keep(String modifiers, String returned, String name, List<String> parameters, List<JavaType> thrown) {
        List<String> exact = new ArrayList<>();
        boolean isGeneric = isUnknown(returned);
        for (String parameter : parameters) {
            exact.add(known(parameter.replace("...", "[]")));
            isGeneric |= isUnknown(parameter);
        }
        if (exact.size() == 1 && exact.get(0).startsWith("Object[] ")) {
            exact = ANYTHING;
        }
        if (!methods.element().add(name + exact)) {
            return;
        }
        flush();
        kept.method(isGeneric ? modifiers + "<T> " : modifiers, known(returned), name, exact, thrown);
        kept.line("throw new AssertionError();").close();
    }

    /** With a type variable for a type that cannot be read, but where it is the argument of another. */
    private static String known(String type) {
        return isUnknown(type)
                ? type.replace(UNKNOWN, "T")
                : type.replace("? super ?", UNKNOWN).replace("? extends ?", UNKNOWN);
    }

    private static boolean isUnknown(String type) {
        int arguments = type.indexOf('<');
        return type.substring(0, arguments < 0 ? type.length() : arguments).contains(UNKNOWN);
    }

    private boolean names(String text) {
        return !lacked.isEmpty() && names().isNamed(lacked, new StringBuilder(text));
    }

    private void forget() {
        above.clear();
        afterGap = false;
    }

    private void flush() {
        if (afterGap) {
            kept.gap();
        }
        above.forEach(kept::line);
        forget();
    }

    @Override
    public boolean mentions(String packageOfTypes) {
        return kept.mentions(packageOfTypes);
    }

    @Override
    public void writeTo(Writer writer, Predicate<String> declared) throws IOException {
        kept.writeUsedTo(writer, declared);
    }
}
