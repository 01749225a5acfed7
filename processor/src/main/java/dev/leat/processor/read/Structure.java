package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Writes down what a type is made of, as {@link dev.leat.processor.model.Typing#structure} says. */
final class Structure {
    private final SortedSet<String> lines = new TreeSet<>();
    private final Set<TypeElement> seen = new java.util.HashSet<>();

    private Structure() {}

    static List<String> of(TypeMirror type) {
        Structure structure = new Structure();
        structure.add(type);
        return List.copyOf(structure.lines);
    }

    private void add(TypeMirror type) {
        TypeParts.parts(type).forEach(this::add);
        TypeElement element = TypeParts.classOf(type);
        if (element != null) {
            add(element);
        }
    }

    /** The platform's own types keep their form. */
    private void add(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("java.") || !seen.add(type)) {
            return;
        }
        List<? extends TypeMirror> permitted = type.getPermittedSubclasses();
        if (type.getKind() == ElementKind.RECORD) {
            addLine("record " + name, components(type));
        } else if (type.getKind() == ElementKind.ENUM) {
            addLine("enum " + name, Cases.constants(type));
        } else if (!permitted.isEmpty()) {
            addLine("sealed " + name, permitted.stream().map(Spelling::inFull).sorted());
            permitted.forEach(this::add);
        }
    }

    private void addLine(String type, Stream<String> parts) {
        lines.add(parts.collect(Collectors.joining(", ", type + "(", ")")));
    }

    private Stream<String> components(TypeElement type) {
        List<String> components = new ArrayList<>();
        for (var component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
            components.add(component.getSimpleName() + ": " + Spelling.inFull(component.asType()));
            add(component.asType());
        }
        return components.stream();
    }
}
