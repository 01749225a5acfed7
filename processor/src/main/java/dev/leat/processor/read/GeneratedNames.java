package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What the classes that Leat generates from a declaration are called. */
final class GeneratedNames {
    static final String FLOW_SUFFIX = "Flow";
    static final String RECORD_SUFFIX = "_Processors";

    /**
     * The most bytes in the name of a type so that files named after it and what is generated of it,
     * {@code WordsFlowSheet$Conditions.class}, have no more than 255.
     */
    private static final int MOST_IN_NAME = 200;

    /** The same with its package, as in {@code META-INF/leat/demo.Words.diagnostics.json}. */
    private static final int MOST_IN_QUALIFIED_NAME = 230;

    private GeneratedNames() {}

    /** {@code WordsFlow} for {@code Words}, {@code Text_WordsFlow} for a {@code Words} nested in {@code Text}. */
    static String of(TypeElement declaration, String suffix) {
        return Spelling.inShort(declaration).replace('.', '_') + suffix;
    }

    static String binary(TypeElement declaration, String suffix) {
        String inside = Visibility.packageOf(declaration).getQualifiedName().toString();
        return (inside.isEmpty() ? "" : inside + ".") + of(declaration, suffix);
    }

    /** What is wrong where files named after the type would have names that are too long. */
    static Optional<Problem> tooLong(TypeElement declaration, Place place) {
        return Stream.of(
                        tooLong(of(declaration, ""), MOST_IN_NAME, place),
                        tooLong(binary(declaration, ""), MOST_IN_QUALIFIED_NAME, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> tooLong(String name, int most, Place place) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > most ? Optional.of(FlowProblem.nameTooLong(place, name, bytes, most)) : Optional.empty();
    }
}
