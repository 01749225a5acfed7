package dev.leat.processor.way.sheet;

import dev.leat.model.CutOff;
import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Portion;
import dev.leat.processor.plan.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * The class of a flow's sheets: its steps in blocks, each of them a word of dirty bits.
 *
 * @param on the method that gives access to observers
 * @param change the method that makes several changes at once
 * @param names of what the class has besides inputs and values
 * @param table what takes which, in pieces of text that each fit into a constant
 * @param perRun what is made for each pass, and the field that keeps it
 * @param passes those that follow one input
 * @param blocksPerGroup how many blocks share a bit of the word that says where to look
 * @param isVast whether the class has no room for the constants that it takes to get each value from its field
 */
record SheetPlan(
        String on,
        String change,
        SheetNames names,
        List<List<String>> table,
        List<Setter> setters,
        List<PerRunField> perRun,
        List<Block> blocks,
        List<SheetPass> passes,
        int blocksPerGroup,
        boolean isVast) {
    /** The fields and constants that every block has. */
    public static final List<String> INHERITED =
            List.of("dirty", "ran", "held", "failure", "NONE", "ABSENT", "UNKNOWN");

    public SheetPlan {
        table = List.copyOf(table);
        setters = List.copyOf(setters);
        perRun = List.copyOf(perRun);
        blocks = List.copyOf(blocks);
        passes = List.copyOf(passes);
    }

    /** Whether there is more than one block, so that it takes another word to say where to look. */
    public boolean isGrouped() {
        return blocks.size() > 1;
    }

    /** The identifiers of what the class has besides inputs and values; none is that of one of these. */
    public record SheetNames(
            String table,
            String flow,
            String ledger,
            String sheet,
            String first,
            String needed,
            String groups,
            String step,
            String failed,
            String thrown,
            String before,
            String way,
            String replaced,
            String set) {}

    /**
     * Sets an input.
     *
     * @param name of the method
     * @param field of the input
     * @param number of the input
     * @param kept what is kept of it
     */
    public record Setter(
            String name, String field, int number, JavaType type, CutOff cutOff, Expression kept, Marks marks) {}

    /** An object that lives as long as a pass. */
    public record PerRunField(String field, Field.OfDependency dependency) {}

    /**
     * A stretch of the steps with their values.
     *
     * @param name the class's simple name
     * @param field the field of the sheet that holds it
     * @param number its place among the blocks
     * @param first the number of its first step
     * @param group the bit that says that one of its steps may be dirty
     */
    public record Block(String name, String field, int number, int first, long group, List<Cell> cells) {
        public Block {
            cells = List.copyOf(cells);
        }

        /** The bits of all its steps. */
        public long all() {
            return cells.stream().mapToLong(Cell::bits).reduce(0, (a, b) -> a | b);
        }

        /** The bits of those that are evaluated when somebody asks. */
        public long conditions() {
            return cells.stream()
                    .filter(cell -> cell.step().isCondition())
                    .mapToLong(Cell::bits)
                    .reduce(0, (a, b) -> a | b);
        }

        /** Whether bits may be set by others while its method runs, as a condition may turn out to have changed. */
        public boolean asks() {
            return cells.stream()
                    .anyMatch(cell -> cell.step().isCondition()
                            || cell.choice().filter(Choice::asks).isPresent());
        }

        /** Whether its method marks steps of another block. */
        public boolean marksOthers() {
            return cells.stream()
                    .anyMatch(cell ->
                            !cell.step().isCondition() && !cell.marks().others().isEmpty());
        }
    }

    /**
     * A step.
     *
     * @param visibility who can ask for the value
     * @param field that keeps its value
     * @param there the field that says whether there is a value, where null does not tell; empty where nothing asks
     * @param number that it goes by
     * @param bits that it has in the word of its block
     * @param evaluate the method that evaluates it, for a condition
     * @param alternatives that make it: one, unless there is a choice
     * @param choice how it is made; empty if in one way, whenever an argument has changed
     * @param thrown the checked exceptions of all that leads to it
     * @param needed where there is one block, the steps that lead to it and its own; else the groups that have some
     */
    public record Cell(
            Step step,
            Visibility visibility,
            String field,
            String there,
            int number,
            long bits,
            CutOff cutOff,
            String evaluate,
            List<Alternative> alternatives,
            Optional<Choice> choice,
            List<JavaType> thrown,
            Marks marks,
            long needed) {
        public Cell {
            alternatives = List.copyOf(alternatives);
            thrown = List.copyOf(thrown);
        }

        /** The bit that it goes by. */
        public int place() {
            return Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
        }
    }

    /**
     * How an alternative is chosen.
     *
     * @param field that keeps the number of the one taken, 0 where the value is absent, -1 if it is not known
     * @param asks whether conditions are asked
     * @param thrown the checked exceptions of all
     * @param parts of the alternatives, each small enough for methods of its own
     */
    public record Choice(String field, boolean asks, List<JavaType> thrown, List<ChoicePart> parts) {
        public Choice {
            thrown = List.copyOf(thrown);
            parts = List.copyOf(parts);
        }
    }

    /**
     * Some of the alternatives of a value.
     *
     * @param find the method that finds the one to take
     * @param make the method that makes the value by it
     */
    public record ChoicePart(String find, String make, Portion portion) {}

    /**
     * The steps that take a value.
     *
     * @param own those of the same block
     * @param others those of other blocks
     * @param listed whether they are too many to be written into the code, and are looked up
     */
    public record Marks(long own, List<Mark> others, boolean listed) {
        public Marks {
            others = List.copyOf(others);
        }

        public boolean isEmpty() {
            return own == 0 && others.isEmpty() && !listed;
        }

        /** The groups that the others belong to. */
        public long groups() {
            return others.stream().mapToLong(Mark::group).reduce(0, (a, b) -> a | b);
        }
    }

    /**
     * Steps of one block.
     *
     * @param block the field of the sheet that holds it
     */
    public record Mark(String block, long group, long steps) {}
}
