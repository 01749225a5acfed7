package dev.leat.graph.sheet;

import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.IRETURN;

import dev.leat.graph.code.Op;
import dev.leat.graph.code.StepCalls;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodType;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the class of a remaker, as if it were compiled from
 *
 * <pre>{@code
 * final class RemakerWritten extends Remaker {
 *     private static final Body.Of2 step0 = (Body.Of2) StepCalls.constants(MethodHandles.lookup())[0]; // and so on
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

    private RemakerWriter() {}

    static byte[] write(List<Op> steps) {
        StepCalls calls = new StepCalls(Remaker.class, steps);
        MethodVisitor code = calls.method(0, "remake", MethodType.methodType(boolean.class, int.class, Values.class));
        calls.addArrays(code, VALUES, ARRAYS);
        Label[] cases = steps.stream().map(step -> new Label()).toArray(Label[]::new);
        code.visitVarInsn(ILOAD, NUMBER);
        code.visitTableSwitchInsn(0, cases.length - 1, cases[cases.length - 1], cases);
        for (int i = 0; i < cases.length; i++) {
            code.visitLabel(cases[i]);
            MethodType load = MethodType.methodType(Object.class);
            calls.add(code, i, VALUES, cell -> StepCalls.move(code, ARRAYS, "load", cell, load));
            MethodType renew = MethodType.methodType(boolean.class, Object.class);
            StepCalls.move(code, ARRAYS, "renew", steps.get(i).makes(), renew);
            code.visitInsn(IRETURN);
        }
        StepCalls.end(code);
        return calls.toBytes();
    }
}
