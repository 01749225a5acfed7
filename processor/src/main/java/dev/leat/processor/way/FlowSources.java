package dev.leat.processor.way;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Shell;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.SourceText;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Begins the files that are generated from one flow.
 *
 * @param ways those that the flow asks for
 * @param shellWithout where they are shells, for a flow that has mistakes: the package of the types that they must not
 *     name, if any
 */
public record FlowSources(Plan plan, List<WayCode> ways, ClassAnnotations annotations, Optional<String> shellWithout) {
    public FlowSources {
        ways = List.copyOf(ways);
    }

    /** A file in which each of the ways may nest classes. */
    public Source begin() {
        Set<String> nested = new HashSet<>();
        ways.stream().flatMap(WayCode::nested).forEach(nested::add);
        return begin(nested);
    }

    /**
     * A file of its own.
     *
     * @param nested the simple names that hide others
     */
    public Source begin(Set<String> nested) {
        FlowDeclaration flow = plan.flow();
        List<ClassName> classes = Stream.concat(
                        Stream.of(ClassNames.flow(flow)), ways.stream().flatMap(way -> way.classes().stream()))
                .toList();
        Stream<JavaType> used = Stream.of(
                        flow.owners().stream().map(Owner::type),
                        plan.graph().all().stream().map(Step::type),
                        plan.inputs().stream().map(InputParameter::type),
                        plan.fields().stream().map(Field::type),
                        plan.graph().thrown().stream())
                .flatMap(types -> types)
                .distinct();
        SourceText text = new SourceText(flow.packageName(), TypeNames.of(flow.packageName(), nested, classes, used));
        return shellWithout.<Source>map(lacked -> new Shell(text, lacked)).orElse(text);
    }
}
