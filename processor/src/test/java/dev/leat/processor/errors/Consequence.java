package dev.leat.processor.errors;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What may be wrong after a fix, as anybody expects.
 *
 * @param fix the text of the fix
 * @param next the code of the error that follows from it; {@code javac} for one of the compiler's
 * @param why how it follows
 */
record Consequence(Pattern fix, String next, String why) {
    private static final String GONE = "what took it has to take something else";
    private static final String GOES_ALONG = "what stands on its parameters, or names it, has to go as well";
    private static final String OTHERS = "another mistake in the same place shows";

    static final List<Consequence> ALL = List.of(
            of("delete @Processor.*", "Leat/StrayAnnotation", GOES_ALONG),
            of("delete @Processor.*", "Leat/EmptyFlow", "it was the only processor"),
            of("delete @Processor.*", "Leat/NotInAFlow", "it was not the only processor"),
            of("delete one of them", "Leat/EmptyFlow", "it was the only processor"),
            of("delete .* from `include`", "Leat/UnknownValue", GONE),
            of("delete .* from `include`", "Leat/NotInAFlow", "it is told elsewhere then"),
            of("include only one of .*", "Leat/UnknownValue", GONE),
            of("delete totals\\(\\)", "Leat/MissingInitial", "the value still has none"),
            of("delete zero\\(\\)", "javac", "without state there are no sessions"),
            of("delete @Spread", "Leat/TypeMismatch", GONE),
            of("rename the component to .*", "Leat/TypeMismatch", GONE),
            of("make .* one: .*", "Leat/UnknownValue", "its parameters take values now"),
            of("make it one: .*", "Leat/NotInAFlow", "its class has to be a flow then"),
            of("make .* one: .*", "Leat/UnknownPrevious", "its parameters take values now"),
            of("make .* one: .*", "Leat/SecretWithoutEffect", "its parameters take values now"),
            of("let total\\(total, n\\) return: .*", "Leat/InitialMismatch", "the initial value is of the old type"),
            of("let tokens\\(.*\\) return: .*", "javac", "whoever uses it has to follow"),
            of("delete @Previous", "Leat/InputIsMade", OTHERS),
            of("delete @Input", "Leat/UnknownPrevious", OTHERS),
            of("if .*(Input|Previous) .* b", "Leat/Cycle", "more was caught in the same knot, as the error says"),
            of("if it comes from outside the flow: @Input int size", "Leat/UnknownTarget", OTHERS),
            of("if it comes from outside the flow: .* long noww", "javac", "whoever runs the flow has to give it"),
            of("run to `uniques`: .*", "Leat/DuplicateTarget", OTHERS),
            of("take the input `text`: .* String txt", "Leat/ConflictingInputs", OTHERS));

    private static Consequence of(String fix, String next, String why) {
        return new Consequence(Pattern.compile(fix), next, why);
    }

    boolean is(OfferedFix offered, Message message) {
        return message.code().equals(next) && fix.matcher(offered.text()).matches();
    }
}
