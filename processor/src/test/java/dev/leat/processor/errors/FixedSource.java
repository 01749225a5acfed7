package dev.leat.processor.errors;

import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sources of a case after one of its fixes. */
record FixedSource(OfferedFix fix, List<Source> sources) {
    /** Empty where the fix is for people. */
    static Optional<FixedSource> of(OfferedFix fix) throws IOException {
        if (fix.error().file().isEmpty()) {
            return Optional.empty();
        }
        List<Source> bad = fix.of().bad();
        SourceTrees trees = new SourceTrees(bad);
        TreePath place = trees.at(fix.error());
        List<Edit> edits = Advice.edits(fix, trees, place);
        if (edits.isEmpty()) {
            edits = Pasting.edits(fix, trees, place);
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new FixedSource(fix, Edit.apply(edits, bad)));
    }

    boolean isWellFormed() throws IOException {
        return new SourceTrees(sources).isWellFormed();
    }

    /** Whether it may be compiled together with others, each in packages of its own. */
    boolean canBeMoved() throws IOException {
        return Source.in(fix.of().folder().resolve("library")).isEmpty()
                && packages().stream().noneMatch(String::isEmpty);
    }

    /** The same below a package of that name. */
    List<Source> movedTo(String outer) throws IOException {
        String names = "(?<![\\w.])(?=(?:" + String.join("|", packages()) + ")(?:;|\\.\\w))";
        return sources.stream()
                .map(source -> new Source(
                        outer + "/" + source.path(), source.getCharContent(true).replaceAll(names, outer + ".")))
                .toList();
    }

    private Set<String> packages() throws IOException {
        return new SourceTrees(sources)
                .units()
                .map(unit -> Optional.ofNullable(unit.getPackageName())
                        .map(Object::toString)
                        .orElse(""))
                .collect(Collectors.toSet());
    }

    String text() {
        return sources.stream()
                .map(source -> source.path() + "\n" + source.getCharContent(true))
                .collect(Collectors.joining("\n"));
    }
}
