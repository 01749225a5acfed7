package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Two processors make a value of one name.
 *
 * @param made by the second
 * @param other the same, made by the first
 * @param free a name that nothing has yet
 * @param bases the names of two classes that inherit the one method that makes it; empty if there are two methods
 */
public record DuplicateValue(Made made, Made other, String free, List<String> bases) implements ValueProblem {
    public DuplicateValue {
        bases = List.copyOf(bases);
    }

    @Override
    public Place place() {
        return made.place();
    }

    @Override
    public String sentence() {
        String twice = "`" + made.value() + "` is made twice: by " + other.maker() + " and by " + made.maker();
        return bases.isEmpty()
                ? twice + "."
                : twice + ", one method of different objects, as " + bases.get(0) + " and " + bases.get(1)
                        + " both inherit it.";
    }

    @Override
    public List<Fix> fixes() {
        if (!bases.isEmpty()) {
            return ofBases();
        }
        if (made.place().isDeclaration() && made.component() != null) {
            Fix delete = Fix.of("delete @Spread");
            return made.component().isDeclaration()
                    ? List.of(Fix.of("rename the component to `" + free + "`"), delete)
                    : List.of(delete);
        }
        if (made.place().isDeclaration()) {
            return List.of(made.renamed("give one another name", free), Fix.of("delete one of them"));
        }
        List<Fix> fixes = new ArrayList<>();
        if (other.isNamedHere()) {
            fixes.add(other.renamed("give that of " + other.maker() + " another name", free));
        }
        fixes.addAll(Wording.leaveOut(made.place(), other.place()));
        return fixes;
    }

    private List<Fix> ofBases() {
        Fix exclude = Fix.of("include only one of " + bases.get(0) + " and " + bases.get(1));
        return made.place().isDeclaration()
                ? List.of(
                        Fix.of("make it static if it needs no object: then it is one processor"),
                        Fix.of("move it to a flow that " + bases.get(0) + " and " + bases.get(1)
                                + " include and do not inherit from"),
                        exclude)
                : List.of(exclude);
    }
}
