package dev.leat.processor.problem;

import dev.leat.model.CutOff;
import dev.leat.model.Reach;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Narrowing;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words code that can be pasted: with the full names of types, which are shortened where the code is to stand. */
final class Wording {
    static final String INPUT = "@dev.leat.Input ";
    static final String DEPENDS = "@dev.leat.Depends ";
    static final String DEPENDS_PER_RUN = "@dev.leat.Depends(scope = dev.leat.Depends.Scope.RUN) ";
    static final String PREVIOUS = "@dev.leat.Previous ";
    private static final String MATCH = "@dev.leat.Match";
    static final String SPREAD = "@dev.leat.Spread";
    static final String SECRET = "@dev.leat.Secret";
    static final String PROCESSOR = "@dev.leat.Processor";
    static final String FLOW = "@dev.leat.Flow";

    private Wording() {}

    static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The annotation with which a parameter takes a value that is not called like it, and a space. */
    static String from(String value, String parameter) {
        return value.equals(parameter) ? "" : "@dev.leat.From(\"" + value + "\") ";
    }

    /** The annotations that say as what a parameter takes a value, and a space behind each. */
    static String role(Parameter parameter, String value) {
        String role = parameter instanceof Parameter.OfPrevious ? PREVIOUS : "";
        if (parameter instanceof Parameter.OfInput input) {
            role = input.cutOff() == null ? INPUT : input(input.cutOff());
        }
        return role + naming(parameter, value) + match(parameter);
    }

    /**
     * The annotation that says of which name a parameter takes something, and how, and a space; empty if none has to.
     */
    private static String naming(Parameter parameter, String value) {
        return switch (parameter.reach()) {
            case PLAIN, PREVIOUS, REJECTED -> from(value, parameter.name());
            case EACH -> each(value, parameter.name(), parameter.rejected());
            case ALL, LAST, FIRST -> of(parameter.reach(), value, parameter.name());
        };
    }

    /** The annotation with which a parameter takes elements of a sequence, and a space. */
    static String each(String sequence, String parameter, @Nullable Mention rejected) {
        return rejected == null
                ? of(Reach.EACH, sequence, parameter)
                : "@dev.leat.Each(value = \"" + sequence + "\", rejected = \"" + rejected.name() + "\") ";
    }

    /** The annotation with which a parameter takes something of a loop, and a space. */
    static String of(Reach reach, String value, String parameter) {
        String annotation = "@dev.leat." + capitalised(reach.name().toLowerCase(Locale.ROOT));
        return annotation + (value.equals(parameter) ? " " : "(\"" + value + "\") ");
    }

    /** The annotation that says which of the values a parameter takes, and a space; empty where it takes all. */
    private static String match(Parameter parameter) {
        Narrowing narrowing = parameter.narrowing();
        return narrowing == null ? "" : match(narrowing.constants()) + " ";
    }

    static String match(List<String> constants) {
        String quoted = constants.stream().collect(Collectors.joining("\", \"", "\"", "\""));
        return switch (constants.size()) {
            case 0 -> MATCH;
            case 1 -> MATCH + "(" + quoted + ")";
            default -> MATCH + "({" + quoted + "})";
        };
    }

    /** A parameter that takes an input, whatever it takes now. */
    static String given(Parameter parameter, String input) {
        CutOff cutOff = parameter instanceof Parameter.OfInput asked ? asked.cutOff() : null;
        return (cutOff == null ? INPUT : input(cutOff))
                + (isMatchedByType(parameter)
                        ? naming(parameter, input) + declaration(parameter.type(), parameter.name())
                        : value(parameter, input));
    }

    /** What is matched by its type alone is of a type that nothing tells. */
    private static boolean isMatchedByType(Parameter parameter) {
        return parameter.narrowing() != null
                && parameter.narrowing().constants().isEmpty();
    }

    /** A parameter that takes a value, whatever it takes now. */
    static String value(Parameter parameter, String value) {
        return naming(parameter, value) + match(parameter) + declaration(parameter.type(), parameter.name());
    }

    /** A parameter that takes another value in the role that it has; as its own type where it matches by it. */
    static String taken(Parameter parameter, String value, JavaType type) {
        return role(parameter, value)
                + declaration(parameter.narrowing() == null ? type : parameter.type(), parameter.name());
    }

    static String input(CutOff cutOff) {
        return "@dev.leat.Input(cutOff = dev.leat.CutOff." + cutOff + ") ";
    }

    static String declaration(JavaType type, String name) {
        return type.name() + " " + name;
    }

    static String processor(String value) {
        return PROCESSOR + "(\"" + value + "\")";
    }

    /** The annotation of a value that is called like the method. */
    static String processor(CutOff cutOff) {
        return cutOff == CutOff.EQUALS ? PROCESSOR : PROCESSOR + "(cutOff = dev.leat.CutOff." + cutOff + ")";
    }

    static String processor(String value, CutOff cutOff) {
        return cutOff == CutOff.EQUALS
                ? processor(value)
                : PROCESSOR + "(value = \"" + value + "\", cutOff = dev.leat.CutOff." + cutOff + ")";
    }

    /** What is left to do about declarations that are in class files. */
    static List<Fix> leaveOut(Place... places) {
        List<Fix> fixes = Stream.of(places)
                .map(Place::include)
                .filter(flow -> !flow.isEmpty())
                .distinct()
                .map(flow -> Fix.of("delete " + flow + " from `include`"))
                .toList();
        return fixes.isEmpty()
                ? List.of(Fix.of(places.length == 1 ? "override it in this class" : "inherit only one of the two"))
                : fixes;
    }

    static String when(String expression) {
        return "@dev.leat.When(\"" + Excerpt.line(expression) + "\")";
    }

    /** {@code a takes}, {@code a and b take}. */
    static String take(List<String> consumers) {
        return several(consumers) + (consumers.size() == 1 ? " takes" : " take");
    }

    /** {@code a takes `v`}, {@code a and b take `v`}. */
    static String take(List<String> consumers, String value) {
        return take(consumers) + " `" + value + "`";
    }

    /** What follows the advice for one consumer where it holds for all of them. */
    static String inEach(List<String> consumers) {
        return consumers.size() == 1 ? "" : ", in each of the " + consumers.size();
    }

    /** {@code a}, {@code a and b}, {@code a and 2 others}. */
    static String several(List<String> names) {
        return switch (names.size()) {
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> names.get(0) + " and " + (names.size() - 1) + " others";
        };
    }

    /** A line that lists what there is, if there is anything. */
    static List<String> having(List<String> names) {
        return names.isEmpty() ? List.of() : List.of("It has: " + String.join(", ", names));
    }

    /** What to write to take another value as the parameter does: its name alone where that is written down. */
    static String renamed(Parameter parameter, String value) {
        return parameter.named().equals(parameter.place())
                ? role(parameter, value) + declaration(parameter.type(), parameter.name())
                : '"' + value + '"';
    }

    /** A method that makes an initial value. */
    static String initial(String value, JavaType type) {
        return "@dev.leat.Initial(\"" + value + "\") static " + type.name() + " initial" + capitalised(value)
                + "() { return " + zero(type) + "; }";
    }

    private static String zero(JavaType type) {
        return switch (type.name()) {
            case "java.lang.String" -> "\"\"";
            case "boolean", "java.lang.Boolean" -> "false";
            case "char", "java.lang.Character" -> "' '";
            case "byte", "short", "int", "long", "float", "double", "java.lang.Integer" -> "0";
            case "java.lang.Long" -> "0L";
            case "java.lang.Double" -> "0.0";
            default -> "null /* what the first run shall take */";
        };
    }
}
