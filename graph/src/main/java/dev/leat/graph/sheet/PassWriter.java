package dev.leat.graph.sheet;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BALOAD;
import static org.objectweb.asm.Opcodes.BASTORE;
import static org.objectweb.asm.Opcodes.IASTORE;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IOR;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.leat.graph.code.Op;
import dev.leat.graph.code.StepCalls;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the class of a part of a pass, as if it were compiled from
 *
 * <pre>{@code
 * final class PartWritten extends Pass.Part {
 *     private static final Body.Of2 step0 = (Body.Of2) StepCalls.constants(MethodHandles.lookup())[0]; // and so on
 *
 *     void run(Values values, boolean[] isNew, int[] place) {
 *         int[] ints = values.ints(); // as well as the other arrays
 *         if (isNew[2] | isNew[5]) {
 *             place[0] = 7;
 *             isNew[7] = Cell.renewInt(step0.call(Cell.loadInt(ints, 2), Cell.loadInt(ints, 5)), ints, 7);
 *         }
 *         // and so on
 *         for (int i = 0; i < 12; i++) {}
 *     }
 * }
 * }</pre>
 */
final class PassWriter {
    /**
     * With as many rounds HotSpot compiles it to its best after 1,200 calls (Tier4CompileThreshold), when it knows the
     * steps well enough to inline them.
     */
    private static final int ROUNDS = 12;

    private static final int VALUES = 1;
    private static final int IS_NEW = 2;
    private static final int PLACE = 3;
    private static final int ARRAYS = 4;
    private static final int ROUND = 7;
    private static final MethodType RUN = MethodType.methodType(void.class, Values.class, boolean[].class, int[].class);

    private final StepCalls calls;
    private final MethodVisitor code;

    private PassWriter(StepCalls calls) {
        this.calls = calls;
        code = calls.method(0, "run", RUN);
    }

    /** @param reads by place, the places of what the steps take */
    static byte[] write(List<Op> steps, int[] @Nullable [] reads) {
        PassWriter writer = new PassWriter(new StepCalls(Pass.Part.class, steps));
        writer.addRun(steps, reads);
        return writer.calls.toBytes();
    }

    private void addRun(List<Op> steps, int[] @Nullable [] reads) {
        calls.addArrays(code, VALUES, ARRAYS);
        for (int i = 0; i < steps.size(); i++) {
            Label next = new Label();
            addWhetherNew(Objects.requireNonNull(reads[steps.get(i).place()]));
            code.visitJumpInsn(IFEQ, next);
            addRenewal(steps.get(i), i);
            code.visitLabel(next);
        }
        StepCalls.addLoop(code, ROUND, ROUNDS);
        code.visitInsn(RETURN);
        StepCalls.end(code);
    }

    private void addWhetherNew(int[] reads) {
        for (int i = 0; i < reads.length; i++) {
            code.visitVarInsn(ALOAD, IS_NEW);
            code.visitLdcInsn(reads[i]);
            code.visitInsn(BALOAD);
            if (i > 0) {
                code.visitInsn(IOR);
            }
        }
    }

    private void addRenewal(Op step, int number) {
        code.visitVarInsn(ALOAD, PLACE);
        code.visitLdcInsn(0);
        code.visitLdcInsn(step.place());
        code.visitInsn(IASTORE);
        code.visitVarInsn(ALOAD, IS_NEW);
        code.visitLdcInsn(step.place());
        MethodType load = MethodType.methodType(Object.class);
        calls.add(code, number, VALUES, cell -> StepCalls.move(code, ARRAYS, "load", cell, load));
        StepCalls.move(code, ARRAYS, "renew", step.makes(), MethodType.methodType(boolean.class, Object.class));
        code.visitInsn(BASTORE);
    }
}
