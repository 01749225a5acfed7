package dev.leat.graph.compiled;

import dev.leat.graph.code.Cell;
import dev.leat.graph.code.ClassFile;
import dev.leat.graph.code.ClassFile.Bytes;
import dev.leat.graph.code.Code;
import dev.leat.graph.code.Frames;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.StepCalls;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the class of a chunk, as if it were compiled from
 *
 * <pre>{@code
 * final class Steps extends Chunk {
 *     private static final Body.Of2 step0 = (Body.Of2) StepCalls.bodies(MethodHandles.lookup())[0]; // and so on
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
     * Asking for arguments by number is only cheap where HotSpot inlines a step of more than 35 bytes, which it does not
     * before it has counted 1,000 calls of whatever calls that (ProfileMaturityPercentage of Tier4InvocationThreshold).
     */
    private static final int ROUNDS_OF_MANY = 12;

    private static final int VALUES = 1;
    private static final int ARRAYS = 2;
    private static final int PLACE = 5;
    private static final int FIRST_FREE = 6;

    private final ClassFile file = new ClassFile(ClassFile.spelled(Chunk.class) + "Written", Chunk.class);
    private final List<Op> steps;
    private final StepCalls calls;
    private final Code code = new Code(file);
    private final Map<Cell, Integer> locals = new HashMap<>();

    private ChunkWriter(List<Op> steps) {
        this.steps = steps;
        calls = new StepCalls(file, Chunk.class, steps);
    }

    static byte[] write(List<Op> steps) {
        ChunkWriter writer = new ChunkWriter(steps);
        writer.addRun();
        return writer.file.toBytes();
    }

    private void addRun() {
        code.push(0).local(Code.ISTORE, PLACE);
        calls.addArrays(code, VALUES, ARRAYS);
        int start = code.here();
        for (int i = 0; i < steps.size(); i++) {
            Op step = steps.get(i);
            code.push(step.place()).local(Code.ISTORE, PLACE);
            calls.add(code, i, VALUES, this::load);
            keep(step.makes());
            StepCalls.move(code, ARRAYS, "store", step.makes(), MethodType.methodType(void.class, Object.class));
        }
        int loop = code.loop(PLACE, steps.stream().anyMatch(Op::takesMany) ? ROUNDS_OF_MANY : ROUNDS);
        int end = code.here();
        code.simple(Code.RETURN);
        int handler = code.here();
        MethodType threw = MethodType.methodType(Chunk.StepThrew.class, Throwable.class, int.class);
        code.local(Code.ILOAD, PLACE).callStatic(Chunk.class, "threw", threw).simple(Code.ATHROW);

        Bytes handlers = new Bytes().two(1).two(start).two(end).two(handler).two(file.type(Throwable.class));
        List<Class<?>> locals = new ArrayList<>(List.of(Values.class));
        locals.addAll(StepCalls.ARRAYS);
        locals.add(int.class);
        Frames frames = new Frames(file, locals).at(loop, null).at(handler, Throwable.class);
        MethodType type = MethodType.methodType(void.class, Values.class);
        file.addMethod(0, "run", type, code, calls.stack(), FIRST_FREE + this.locals.size(), handlers, frames);
    }

    private void load(Cell cell) {
        Integer local = locals.get(cell);
        if (local != null) {
            code.local(Code.ALOAD, local);
        } else {
            StepCalls.move(code, ARRAYS, "load", cell, MethodType.methodType(Object.class));
            keep(cell);
        }
    }

    private void keep(Cell cell) {
        int local = FIRST_FREE + locals.size();
        locals.put(cell, local);
        code.simple(Code.DUP).local(Code.ASTORE, local);
    }
}
