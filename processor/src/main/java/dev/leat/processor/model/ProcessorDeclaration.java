package dev.leat.processor.model;

import dev.leat.model.CutOff;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A method that makes a value: a processor, or one that makes what the first run takes as a value of the run before.
 *
 * @param value the name of the value it makes
 * @param owner the class whose method it is, as people know it
 * @param ofFlow whether the owner is the flow's own class
 * @param type what it makes
 * @param nullable the annotation that lets it make null, if any
 * @param guarding the expression that has to hold for it to run; null where it has none
 * @param cutOff when the value counts as the same in a sheet
 * @param secret whether the value is never shown, for what the method says itself
 * @param per the sequence for each element of which its previous value starts anew, if it says so; empty for the run
 * @param remark what people want to know of it, if anybody asked
 * @param components what its record is spread into; empty when it is not spread
 */
public record ProcessorDeclaration(
        String value,
        String method,
        JavaType owner,
        boolean ofFlow,
        boolean isStatic,
        JavaType type,
        @Nullable NullMark nullable,
        @Nullable Guarding guarding,
        CutOff cutOff,
        boolean secret,
        Optional<Mention> per,
        List<Component> components,
        List<Parameter> parameters,
        List<JavaType> thrown,
        boolean deprecated,
        Remark remark,
        Place place) {
    public ProcessorDeclaration {
        components = List.copyOf(components);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /**
     * A component of a spread record.
     *
     * @param secret whether it is never shown
     */
    public record Component(
            String name, JavaType type, @Nullable NullMark nullable, boolean secret, Place place) {}

    /** The same as a static method with fewer components and parameters. */
    public ProcessorDeclaration reduced(List<Component> someComponents, List<Parameter> someParameters) {
        return new ProcessorDeclaration(
                value,
                method,
                owner,
                ofFlow,
                true,
                type,
                nullable,
                guarding,
                cutOff,
                secret,
                per,
                someComponents,
                someParameters,
                thrown,
                deprecated,
                remark,
                place);
    }

    /** Whether it makes nothing, and is called for what it does. */
    public boolean isEffect() {
        return type.equals(JavaType.VOID);
    }

    /** Whether it may be passed over, for what it says itself. */
    public boolean isGuarded() {
        return guarding != null || parameters.stream().anyMatch(parameter -> parameter.narrowing() != null);
    }

    /** Whether no type that the method names is hidden by a mistake that is told elsewhere. */
    boolean isReadable() {
        return !type.equals(JavaType.UNREADABLE)
                && !thrown.contains(JavaType.UNREADABLE)
                && components.stream().noneMatch(component -> component.type().equals(JavaType.UNREADABLE))
                && parameters.stream().noneMatch(parameter -> parameter.type().equals(JavaType.UNREADABLE));
    }

    /**
     * The method as people write it down: {@code counts(tokens)}, or {@code Billing.total(amount)} for an included one.
     */
    public String signature() {
        StringJoiner names = new StringJoiner(", ", "(", ")");
        parameters.forEach(parameter -> names.add(parameter.name()));
        return (ofFlow ? "" : owner.shortName() + ".") + method + names;
    }
}
