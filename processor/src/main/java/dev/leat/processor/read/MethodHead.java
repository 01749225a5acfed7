package dev.leat.processor.read;

import dev.leat.model.CutOff;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.RecordedProcessor;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import org.jspecify.annotations.Nullable;

/**
 * A method of one owner that makes a value, whatever its role is.
 *
 * @param recorded what an earlier compilation recorded of it, if it has no source here
 * @param names of its parameters
 * @param signature as people write it
 * @param type as a member of the owner
 */
record MethodHead(
        Reading reading,
        TypeElement owner,
        ExecutableElement method,
        @Nullable RecordedProcessor recorded,
        List<String> names,
        String signature,
        Place place,
        ExecutableType type) {
    static MethodHead of(Reading reading, TypeElement owner, ExecutableElement method) {
        RecordedProcessor recorded = reading.recorded(method);
        List<String> names = recorded != null
                ? recorded.parameterNames()
                : method.getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList();
        return new MethodHead(
                reading,
                owner,
                method,
                recorded,
                names,
                prefix(reading, owner) + method.getSimpleName() + "(" + String.join(", ", names) + ")",
                reading.place(method),
                (ExecutableType) reading.types().asMemberOf((DeclaredType) owner.asType(), method));
    }

    /** What stands before the names of an owner's methods: nothing for the flow's own. */
    static String prefix(Reading reading, TypeElement owner) {
        return owner.equals(reading.flow()) ? "" : Spelling.inShort(owner) + ".";
    }

    boolean is(Modifier modifier) {
        return method.getModifiers().contains(modifier);
    }

    /** The class in which the method stands. */
    TypeElement declaring() {
        return Visibility.typeOf(method);
    }

    /** The class that generated code names to call the method. */
    TypeElement called() {
        return is(Modifier.STATIC) ? declaring() : owner;
    }

    /** Whether it has no body, and no implementation is injected. */
    boolean isWithoutBody() {
        return is(Modifier.ABSTRACT) && declaring().getKind() != ElementKind.INTERFACE;
    }

    /** The declaration, with what depends on the method's role. */
    ProcessorDeclaration declaration(
            String value,
            JavaType made,
            @Nullable Guarding guarding,
            CutOff cutOff,
            boolean secret,
            List<Component> components,
            List<Parameter> parameters) {
        return new ProcessorDeclaration(
                value,
                method.getSimpleName().toString(),
                reading.typeReader().raw(called()),
                owner.equals(reading.flow()),
                is(Modifier.STATIC),
                made,
                Nullness.nullable(method, recorded, "", reading),
                guarding,
                cutOff,
                secret,
                Annotations.find(method, Annotations.PER)
                        .map(per -> new Mention(Annotations.text(per, "value"), reading.place(method, per, "value"))),
                components,
                parameters,
                type.getThrownTypes().stream()
                        .filter(reading::isChecked)
                        .map(thrown -> reading.nameable(thrown, signature, place))
                        .toList(),
                reading.elements().isDeprecated(method),
                reading.remark(method),
                place);
    }
}
