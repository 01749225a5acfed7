package dev.leat.graph.compiled;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.leat.graph.code.Cell;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.StepCalls;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes the class of a chunk, as if it were compiled from
 *
 * <pre>{@code
 * final class Steps extends Chunk {
 *     private static final Body.Of2 step0 = (Body.Of2) StepCalls.constants(MethodHandles.lookup())[0]; // and so on
 *
 *     void run(Values values) {
 *         int place = 0;
 *         try {
 *             int[] ints = values.ints(); // as well as the other arrays
 *             place = 7;
 *             Object value2 = Cell.loadInt(ints, 2);
 *             Object value7 = step0.call(value2, Cell.loadInt(ints, 5));
 *             Cell.storeInt(value7, ints, 7);
 *             place = 8;
 *             Object value8 = step1.call(value7); // and so on
 *             for (int i = 0; i < 26; i++) {}
 *         } catch (Throwable thrown) {
 *             throw Chunk.threw(thrown, place);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Boxes go from step to step as they are; HotSpot removes them once it has inlined the steps.
 */
final class ChunkWriter {
    /**
     * HotSpot compiles a method to its best after 5,000 calls, or after 600 with 15,000 rounds of loops in it
     * (Tier4MinInvocationThreshold, Tier4CompileThreshold), and then removes a loop that does nothing.
     */
    private static final int ROUNDS = 26;

    /**
     * Asking for arguments by number is only cheap where HotSpot inlines a step of more than 35 bytes, which it does
     * not before it has counted 1,000 calls of whatever calls that (ProfileMaturityPercentage of
     * Tier4InvocationThreshold).
     */
    private static final int ROUNDS_OF_MANY = 12;

    private static final int VALUES = 1;
    private static final int ARRAYS = 2;
    private static final int PLACE = 5;
    private static final int FIRST_FREE = 6;

    private final List<Op> steps;
    private final StepCalls calls;
    private final MethodVisitor code;
    private final Map<Cell, Integer> locals = new HashMap<>();

    private ChunkWriter(List<Op> steps) {
        this.steps = steps;
        calls = new StepCalls(Chunk.class, steps);
        code = calls.method(0, "run", MethodType.methodType(void.class, Values.class));
    }

    static byte[] write(List<Op> steps) {
        ChunkWriter writer = new ChunkWriter(steps);
        writer.addRun();
        return writer.calls.toBytes();
    }

    private void addRun() {
        Label start = new Label();
        Label end = new Label();
        Label failed = new Label();
        code.visitTryCatchBlock(start, end, failed, Type.getInternalName(Throwable.class));
        place(0);
        calls.addArrays(code, VALUES, ARRAYS);
        code.visitLabel(start);
        for (int i = 0; i < steps.size(); i++) {
            Op step = steps.get(i);
            place(step.place());
            calls.add(code, i, VALUES, this::load);
            keep(step.makes());
            StepCalls.move(code, ARRAYS, "store", step.makes(), MethodType.methodType(void.class, Object.class));
        }
        StepCalls.addLoop(code, PLACE, steps.stream().anyMatch(Op::takesMany) ? ROUNDS_OF_MANY : ROUNDS);
        code.visitLabel(end);
        code.visitInsn(RETURN);
        code.visitLabel(failed);
        code.visitVarInsn(ILOAD, PLACE);
        MethodType threw = MethodType.methodType(Chunk.StepThrew.class, Throwable.class, int.class);
        StepCalls.call(code, INVOKESTATIC, Chunk.class, "threw", threw);
        code.visitInsn(ATHROW);
        StepCalls.end(code);
    }

    private void place(int place) {
        code.visitLdcInsn(place);
        code.visitVarInsn(ISTORE, PLACE);
    }

    private void load(Cell cell) {
        Integer local = locals.get(cell);
        if (local != null) {
            code.visitVarInsn(ALOAD, local);
        } else {
            StepCalls.move(code, ARRAYS, "load", cell, MethodType.methodType(Object.class));
            keep(cell);
        }
    }

    private void keep(Cell cell) {
        int local = FIRST_FREE + locals.size();
        locals.put(cell, local);
        code.visitInsn(DUP);
        code.visitVarInsn(ASTORE, local);
    }
}
