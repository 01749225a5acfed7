package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;

/** Parameters that become dependencies keep the qualifiers that they have already. */
public final class KeptQualifiers {
    private static final String DEPENDS = "@" + Annotations.DEPENDS;

    private KeptQualifiers() {}

    /** Code with which the parameter at a place is declared anew, with its qualifiers; other code as it is. */
    public static String in(String code, Place at) {
        if (!code.startsWith(DEPENDS)
                || !(at instanceof SourcePlace place)
                || !(place.element() instanceof VariableElement parameter)) {
            return code;
        }
        String qualifiers = parameter.getAnnotationMirrors().stream()
                .filter(ParameterReader::isQualifier)
                .map(AnnotationSpelling::spell)
                .filter(qualifier -> !code.contains(qualifier))
                .map(qualifier -> qualifier + " ")
                .collect(Collectors.joining());
        return qualifiers + code;
    }
}
