package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What the classes that Leat generates from a declaration are called; in one compilation, each is of one declaration.
 * {@code Words} in {@code Text} and {@code Text_Words} would have the same.
 */
public final class GeneratedNames {
    static final String FLOW_SUFFIX = "Flow";
    static final String RECORD_SUFFIX = "_Processors";

    /**
     * The most bytes in the name of a type so that files named after it and what is generated of it,
     * {@code WordsFlowSheet$Conditions.class}, have no more than 255.
     */
    private static final int MOST_IN_NAME = 200;

    /** The same with its package, as in {@code META-INF/leat/demo.Words.diagnostics.json}. */
    private static final int MOST_IN_QUALIFIED_NAME = 230;

    private final Map<String, String> declarations = new HashMap<>();

    /** {@code WordsFlow} for {@code Words}, {@code Text_WordsFlow} for a {@code Words} nested in {@code Text}. */
    static String of(TypeElement declaration, String suffix) {
        return Spelling.inShort(declaration).replace('.', '_') + suffix;
    }

    static String binary(TypeElement declaration, String suffix) {
        String inside = Visibility.packageOf(declaration).getQualifiedName().toString();
        return (inside.isEmpty() ? "" : inside + ".") + of(declaration, suffix);
    }

    /** What is wrong where another declaration has one of the names, or files would have names that are too long. */
    Optional<Problem> problem(TypeElement declaration, List<String> suffixes, Place place) {
        String name = Spelling.inShort(declaration);
        for (String suffix : suffixes) {
            String first = declarations.putIfAbsent(binary(declaration, suffix), name);
            if (first != null && !first.equals(name)) {
                return Optional.of(FlowProblem.generatedNameShared(place, name, of(declaration, suffix), first));
            }
        }
        return tooLong(of(declaration, ""), MOST_IN_NAME, place)
                .or(() -> tooLong(binary(declaration, ""), MOST_IN_QUALIFIED_NAME, place));
    }

    private static Optional<Problem> tooLong(String name, int most, Place place) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > most ? Optional.of(FlowProblem.nameTooLong(place, name, bytes, most)) : Optional.empty();
    }
}
