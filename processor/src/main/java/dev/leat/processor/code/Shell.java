package dev.leat.processor.code;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps of a file what others can call, with bodies that throw. It stands in for the class of a flow that has mistakes,
 * so that those who use the flow add no errors of their own: every method with parameters also takes anything else, and
 * a type that cannot be read is whatever somebody takes it for.
 */
public final class Shell implements Source {
    private static final String NAME = "\\p{javaJavaIdentifierPart}+";
    private static final Pattern WORD = Pattern.compile(NAME);
    private static final Pattern MODIFIERS = Pattern.compile("(?:(?:public|static|final) )*");
    private static final Pattern CLASS =
            Pattern.compile(MODIFIERS + "(?:class|record|interface) " + NAME + ".*", Pattern.DOTALL);
    private static final Pattern RECORD =
            Pattern.compile("(" + MODIFIERS + ")record (" + NAME + ")\\((.*)\\)", Pattern.DOTALL);

    /** What stands before a method's name, the name, its parameters, and what it throws. */
    private static final Pattern METHOD = Pattern.compile("(.*?)(" + NAME + ")\\((.*)\\)(.*?)", Pattern.DOTALL);

    private static final String UNKNOWN = "?";
    private static final String ANYTHING = "Object... any";

    private final SourceText kept;
    private final String lacked;

    /** The words of the file, of which some are types to import. */
    private final Set<String> words = new HashSet<>();

    /** The heads of the methods so far, of each class that is open. */
    private final Deque<Set<String>> heads = new ArrayDeque<>();

    /** What stands before the next member, if that is kept. */
    private final List<String> before = new ArrayList<>();

    private boolean afterGap;
    private boolean goesOn;
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
        if (dropped > 0) {
            return this;
        }
        if (line.startsWith("@") || line.startsWith("/**") || line.startsWith(" *")) {
            before.add(line);
            return this;
        }
        goesOn = line.startsWith("public static final ") && !names(line);
        if (goesOn) {
            boolean unknown = line.contains(UNKNOWN);
            write(unknown ? line.substring(0, line.indexOf(" =")) + " = null;" : line);
        } else {
            forget();
        }
        return this;
    }

    @Override
    public Source continued(String line) {
        if (dropped == 0 && goesOn) {
            kept.continued(line);
        }
        return this;
    }

    /** It names the declaration, which others may not see. */
    @Override
    public Source mark(String line) {
        return this;
    }

    @Override
    public Source openNested(String line) {
        return open(line);
    }

    @Override
    public Source open(String head) {
        if (dropped > 0) {
            dropped++;
        } else if (head.startsWith("private ")) {
            forget();
            dropped = 1;
        } else if (CLASS.matcher(head).matches()) {
            openClass(head);
        } else {
            addMethod(head);
            dropped = 1;
        }
        return this;
    }

    @Override
    public Source close() {
        if (dropped > 0) {
            dropped--;
        } else {
            heads.pop();
            kept.close();
        }
        return this;
    }

    @Override
    public Source closed(String end) {
        return close();
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

    private void openClass(String head) {
        heads.push(new HashSet<>());
        Matcher record = RECORD.matcher(head);
        if (record.matches()) {
            flush();
            kept.open(record.group(1) + "static final class " + record.group(2));
            parameters(record.group(3)).forEach(component -> addMethod("public " + component + "()"));
            addMethod("public " + record.group(2) + "()");
            return;
        }
        int more = Math.max(head.indexOf(" implements "), head.indexOf(" extends "));
        String written = more > 0 && names(head.substring(more)) ? head.substring(0, more) : head;
        flush();
        words(written);
        kept.open(written);
    }

    private void addMethod(String head) {
        Matcher method = METHOD.matcher(head);
        if (!method.matches() || names(head)) {
            forget();
            return;
        }
        String returned = method.group(1);
        String name = method.group(2);
        List<String> parameters = parameters(method.group(3));
        boolean constructs = MODIFIERS.matcher(returned).matches();
        List<String> exact = constructs ? List.of() : parameters;
        boolean takesAnything = exact.size() == 1 && exact.get(0).startsWith("Object[] ");
        if (!heads.element().add(name + exact)) {
            forget();
            return;
        }
        write(returned, name, takesAnything ? List.of(ANYTHING) : exact, method.group(4));
        boolean takesMore = constructs || !parameters.isEmpty() || name.startsWith("run");
        if (takesMore && !takesAnything && heads.element().add(name + ANYTHING)) {
            write(constructs ? "public " : returned, name, List.of(ANYTHING), method.group(4));
        }
    }

    private void write(String returned, String name, List<String> parameters, String thrown) {
        String type = known(returned);
        List<String> types = parameters.stream().map(Shell::known).toList();
        boolean isGeneric = !type.equals(returned) || !types.equals(parameters);
        Matcher modifiers = MODIFIERS.matcher(type);
        int end = modifiers.lookingAt() ? modifiers.end() : 0;
        String rest = type.substring(end);
        String variables = !isGeneric ? "" : rest.startsWith("<") ? "<T, " : "<T> ";
        String head = type.substring(0, end)
                + variables
                + (isGeneric && rest.startsWith("<") ? rest.substring(1) : rest)
                + name
                + "("
                + String.join(",\n", types)
                + ")"
                + thrown;
        flush();
        words(head);
        kept.open(head).line("throw new AssertionError();").close();
    }

    /** With a type variable for a type that cannot be read, but where it is the argument of another. */
    private static String known(String text) {
        StringBuilder known = new StringBuilder();
        String simple = text.replace("? super ?", UNKNOWN).replace("? extends ?", UNKNOWN);
        int depth = 0;
        for (int i = 0; i < simple.length(); i++) {
            char each = simple.charAt(i);
            depth += each == '<' ? 1 : each == '>' ? -1 : 0;
            known.append(each == '?' && depth == 0 ? 'T' : each);
        }
        return known.toString();
    }

    /** None of any number of arguments: what takes anything does that. */
    private static List<String> parameters(String text) {
        List<String> parameters = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char each = i == text.length() ? ',' : text.charAt(i);
            depth += each == '<' || each == '(' ? 1 : each == '>' || each == ')' ? -1 : 0;
            if (each == ',' && depth == 0 && i > start) {
                parameters.add(text.substring(start, i).strip().replace("...", "[]"));
                start = i + 1;
            }
        }
        return parameters;
    }

    private boolean names(String text) {
        return !lacked.isEmpty()
                && (text.contains(lacked + ".")
                        || WORD.matcher(text)
                                .results()
                                .anyMatch(word -> kept.names().isOf(lacked, word.group())));
    }

    private void words(String text) {
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    }

    private void forget() {
        before.clear();
        afterGap = false;
    }

    private void write(String line) {
        flush();
        words(line);
        kept.line(line);
    }

    private void flush() {
        if (afterGap) {
            kept.gap();
        }
        for (String line : before) {
            words(line);
            kept.line(line);
        }
        forget();
    }

    @Override
    public boolean mentions(String packageOfTypes) {
        return kept.mentions(packageOfTypes);
    }

    @Override
    public void writeTo(Writer writer, Predicate<String> declared) throws IOException {
        kept.writeTo(writer, declared, words::contains);
    }
}
