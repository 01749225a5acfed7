package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;

/** Parameters that become dependencies keep the qualifiers that they have already, and inputs that they are secret. */
public final class KeptAnnotations {
    private static final String DEPENDS = "@" + Annotations.DEPENDS;
    private static final String INPUT = "@" + Annotations.INPUT;

    private KeptAnnotations() {}

    /** Code with which the parameter at a place is declared anew, with what it keeps; other code as it is. */
    public static String in(String code, Place at) {
        if (!(code.startsWith(DEPENDS) || code.startsWith(INPUT))
                || !(at instanceof SourcePlace place)
                || !(place.element() instanceof VariableElement parameter)) {
            return code;
        }
        String kept = parameter.getAnnotationMirrors().stream()
                .filter(annotation -> code.startsWith(DEPENDS)
                        ? ParameterReader.isQualifier(annotation)
                        : Annotations.nameOf(annotation).contentEquals(Annotations.SECRET))
                .map(AnnotationSpelling::spell)
                .filter(qualifier -> !code.contains(qualifier))
                .map(qualifier -> qualifier + " ")
                .collect(Collectors.joining());
        return kept + code;
    }
}
