package dev.leat.graph.sheet;

import dev.leat.graph.code.ClassFile;
import dev.leat.graph.code.ClassFile.Bytes;
import dev.leat.graph.code.Code;
import dev.leat.graph.code.Frames;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.StepCalls;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the class of a remaker, as if it were compiled from
 *
 * <pre>{@code
 * final class RemakerWritten extends Remaker {
 *     private static final Body.Of2 step0 = (Body.Of2) StepCalls.bodies(MethodHandles.lookup())[0]; // and so on
 *
 *     boolean remake(int number, Values values) {
 *         int[] ints = values.ints(); // as well as the other arrays
 *         switch (number) {
 *             case 0:
 *                 return Cell.renewInt(step0.call(Cell.loadInt(ints, 2), Cell.loadInt(ints, 5)), ints, 7);
 *             case 1: // and so on
 *         }
 *     }
 * }
 * }</pre>
 */
final class RemakerWriter {
    private static final int NUMBER = 1;
    private static final int VALUES = 2;
    private static final int ARRAYS = 3;
    private static final int LOCALS = 6;

    private final ClassFile file = new ClassFile(ClassFile.spelled(Remaker.class) + "Written", Remaker.class);
    private final Code code = new Code(file);

    private RemakerWriter() {}

    static byte[] write(List<Op> steps) {
        RemakerWriter writer = new RemakerWriter();
        writer.addRemake(steps, new StepCalls(writer.file, Remaker.class, steps));
        return writer.file.toBytes();
    }

    private void addRemake(List<Op> steps, StepCalls calls) {
        List<Code> cases = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Code one = new Code(file);
            MethodType load = MethodType.methodType(Object.class);
            calls.add(one, i, VALUES, cell -> StepCalls.move(one, ARRAYS, "load", cell, load));
            MethodType renew = MethodType.methodType(boolean.class, Object.class);
            StepCalls.move(one, ARRAYS, "renew", steps.get(i).makes(), renew);
            cases.add(one.simple(Code.IRETURN));
        }
        calls.addArrays(code, VALUES, ARRAYS);
        code.local(Code.ILOAD, NUMBER).select(cases);
        List<Class<?>> locals = new ArrayList<>(List.of(int.class, Values.class));
        locals.addAll(StepCalls.ARRAYS);
        Frames frames = new Frames(file, locals);
        code.targets().forEach(target -> frames.at(target, null));
        MethodType type = MethodType.methodType(boolean.class, int.class, Values.class);
        file.addMethod(0, "remake", type, code, calls.stack(), LOCALS, new Bytes().two(0), frames);
    }
}
