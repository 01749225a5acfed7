package dev.leat.processor.way.sheet;

import dev.leat.processor.way.sheet.SheetPlan.Cell;
import java.util.List;

/**
 * What an input reaches, made anew where nothing else has changed since all was up to date. All of it leads to one
 * value.
 *
 * @param input its number
 * @param name of the input
 * @param method that runs it
 * @param last the number of the value's step
 * @param chunks in order
 */
record SheetPass(int input, String name, String method, int last, List<Chunk> chunks) {
    SheetPass {
        chunks = List.copyOf(chunks);
    }

    /**
     * Those of its steps that are in one block.
     *
     * @param block the number of the block
     * @param method of the block
     */
    record Chunk(int block, String input, String method, List<Turn> turns) {
        Chunk {
            turns = List.copyOf(turns);
        }

        /** Whether one of them runs whatever the others make. */
        boolean isCertain() {
            return turns.stream().anyMatch(Turn::isCertain);
        }

        /** Whether one of them runs because of another block. */
        boolean isMarked() {
            return turns.stream().anyMatch(turn -> turn.isMarked() && !turn.isCertain());
        }

        /** The bits of all. */
        long all() {
            return turns.stream().mapToLong(turn -> turn.cell().bits()).reduce(0, (a, b) -> a | b);
        }
    }

    /**
     * A step.
     *
     * @param isCertain whether it takes the input itself
     * @param isMarked whether it takes a value of the pass from another block, which marks it
     * @param causes the variables of those in its block that it takes
     * @param changed the variable that says whether its value is another; empty where nothing in its block takes it
     */
    record Turn(Cell cell, boolean isCertain, boolean isMarked, List<String> causes, String changed) {
        Turn {
            causes = List.copyOf(causes);
        }
    }
}
