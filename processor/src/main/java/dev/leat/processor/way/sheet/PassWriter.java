package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Source;
import dev.leat.processor.way.sheet.SheetPass.Chunk;
import dev.leat.processor.way.sheet.SheetPass.Turn;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import java.util.ArrayList;
import java.util.List;

/** Writes the passes that follow a change of one input. */
record PassWriter(SheetPlan sheet, Source source) {
    /** What the accessor of a value does where it is not up to date. */
    void addChoice(List<SheetPass> passes, String otherwise) {
        source.open("switch (" + ledger() + ".onlyChanged())");
        passes.forEach(pass -> source.line("case " + pass.input() + " -> " + pass.method() + "();"));
        source.line("default -> " + otherwise).close();
    }

    private String ledger() {
        return sheet.names().ledger();
    }

    void add(SheetPass pass) {
        source.gap();
        source.javadoc("Makes anew what {@code " + pass.name() + "} reaches, as nothing else has changed.");
        source.method("private ", "void", pass.method());
        source.line(ledger() + ".start();");
        List<String> done = new ArrayList<>();
        for (Chunk chunk : pass.chunks()) {
            String block = sheet.blocks().get(chunk.block()).field();
            done.add(ledger() + ".isDone(" + chunk.block() + ", " + block + "." + chunk.method() + "())");
        }
        source.line(ledger() + ".end(" + pass.last() + ", " + String.join("\n&& ", done) + ");")
                .close();
    }

    /** A method of the block. */
    void add(Chunk chunk, Block block) {
        SheetPlan.SheetNames names = sheet.names();
        source.gap();
        source.javadoc(List.of(
                "Makes anew what {@code " + chunk.input() + "} reaches here. What has changed stands in variables, as"
                        + " HotSpot",
                "knows more about them than about bits; the bits are set where a step fails."));
        source.method("", "int", chunk.method());
        if (!chunk.isCertain()) {
            source.open("if ((dirty & " + Bits.of(chunk.all()) + ") == 0)");
            source.line("return NONE;").close();
        }
        if (chunk.isMarked()) {
            source.line("long dirty = this.dirty;");
        }
        source.line("int " + names.step() + " = 0;");
        for (Turn turn : chunk.turns()) {
            if (!turn.changed().isEmpty()) {
                source.line("boolean " + turn.changed() + " = false;");
            }
        }
        source.open("try");
        CellWriter cells = new CellWriter(sheet, block, source);
        chunk.turns().forEach(turn -> add(turn, cells));
        source.next("catch (" + source.names().of(Throwable.class) + " " + names.thrown() + ")");
        source.line("failure = " + names.thrown() + ";");
        for (Turn turn : chunk.turns()) {
            if (!turn.changed().isEmpty()) {
                source.line("this.dirty |= " + turn.changed() + " ? "
                        + Bits.of(turn.cell().marks().own()) + " : 0;");
            }
        }
        source.line("this.dirty &= ~(" + Bits.of(chunk.all()) + " & -1L >>> (63 - " + names.step()
                + ")); // What comes after did not run.");
        source.line("return " + names.step() + ";").close();
        source.line("this.dirty &= ~" + Bits.of(chunk.all()) + ";");
        source.line("return NONE;").close();
    }

    private void add(Turn turn, CellWriter cells) {
        if (!turn.isCertain()) {
            List<String> causes = new ArrayList<>(turn.causes());
            if (turn.isMarked()) {
                causes.add("(dirty & " + Bits.of(turn.cell().bits()) + ") != 0");
            }
            source.open("if (" + String.join("\n|| ", causes) + ")");
        }
        cells.addTurn(turn);
        if (!turn.isCertain()) {
            source.close();
        }
    }
}
