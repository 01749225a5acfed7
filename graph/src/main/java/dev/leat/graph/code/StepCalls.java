package dev.leat.graph.code;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.IALOAD;
import static org.objectweb.asm.Opcodes.IF_ICMPLT;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LALOAD;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import dev.leat.graph.Body;
import dev.leat.graph.code.Cell.Kind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes a class that calls steps: what a step does is in a {@code static final} field, which is a constant to HotSpot,
 * so that it compiles a direct call.
 */
public final class StepCalls {
    private static final List<Class<? extends Body>> BODIES = List.of(
            Body.Of0.class,
            Body.Of1.class,
            Body.Of2.class,
            Body.Of3.class,
            Body.Of4.class,
            Body.Of5.class,
            Body.Of6.class,
            Body.Of7.class,
            Body.Of8.class);

    /** What values are in, in the order of their locals. */
    private static final List<Class<?>> ARRAYS = List.of(Object[].class, int[].class, long[].class);

    private static final MethodType NOTHING = MethodType.methodType(void.class);

    private final ClassWriter file = new SteadyTypes();
    private final Class<?> parent;
    private final List<Op> steps;

    /** A local has one type wherever code meets, so that no class need be looked up to find what two have in common. */
    private static final class SteadyTypes extends ClassWriter {
        SteadyTypes() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            return Type.getInternalName(Object.class);
        }
    }

    /** @param parent what the class extends, and is a neighbour of */
    public StepCalls(Class<?> parent, List<Op> steps) {
        this.parent = parent;
        this.steps = steps;
        file.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SYNTHETIC, name(), null, Type.getInternalName(parent), null);
        MethodVisitor constructor = method(ACC_PUBLIC, "<init>", NOTHING);
        constructor.visitVarInsn(ALOAD, 0);
        call(constructor, INVOKESPECIAL, parent, "<init>", NOTHING);
        constructor.visitInsn(RETURN);
        end(constructor);
        addFields();
    }

    private String name() {
        return Type.getInternalName(parent) + "Written";
    }

    /** What the fields hold, for whoever defines the class: what a step does, or a step that is asked for arguments. */
    public static Object[] constants(List<Op> steps) {
        return steps.stream()
                .map(step -> constantType(step) == Op.class ? step : step.body())
                .toArray();
    }

    /** Called by the class. */
    public static Object[] constants(Lookup written) throws IllegalAccessException {
        return MethodHandles.classData(written, "_", Object[].class);
    }

    private void addFields() {
        MethodVisitor start = method(ACC_STATIC, "<clinit>", NOTHING);
        call(start, INVOKESTATIC, MethodHandles.class, "lookup", MethodType.methodType(Lookup.class));
        call(start, INVOKESTATIC, StepCalls.class, "constants", MethodType.methodType(Object[].class, Lookup.class));
        start.visitVarInsn(ASTORE, 0);
        for (int i = 0; i < steps.size(); i++) {
            Class<?> type = constantType(steps.get(i));
            file.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "step" + i, type.descriptorString(), null, null);
            start.visitVarInsn(ALOAD, 0);
            start.visitLdcInsn(i);
            start.visitInsn(AALOAD);
            start.visitTypeInsn(CHECKCAST, Type.getInternalName(type));
            start.visitFieldInsn(PUTSTATIC, name(), "step" + i, type.descriptorString());
        }
        start.visitInsn(RETURN);
        end(start);
    }

    private static Class<?> constantType(Op step) {
        int arguments = step.reads().size();
        return arguments < BODIES.size() && BODIES.get(arguments).isInstance(step.body())
                ? BODIES.get(arguments)
                : Op.class;
    }

    /** Begins a method of the class. */
    public MethodVisitor method(int access, String called, MethodType type) {
        MethodVisitor code = file.visitMethod(access, called, type.toMethodDescriptorString(), null, null);
        code.visitCode();
        return code;
    }

    /** Ends a method. */
    public static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    public byte[] toBytes() {
        return file.toByteArray();
    }

    public static void call(MethodVisitor code, int how, Class<?> owner, String called, MethodType type) {
        code.visitMethodInsn(
                how, Type.getInternalName(owner), called, type.toMethodDescriptorString(), owner.isInterface());
    }

    /**
     * Calls a step, and leaves its value on the stack.
     *
     * @param values the local that the values are in
     * @param load loads an argument
     */
    public void add(MethodVisitor code, int number, int values, Consumer<Cell> load) {
        Op step = steps.get(number);
        Class<?> type = constantType(step);
        code.visitFieldInsn(GETSTATIC, name(), "step" + number, type.descriptorString());
        if (type == Op.class) {
            code.visitVarInsn(ALOAD, values);
            call(code, INVOKEVIRTUAL, type, "make", MethodType.methodType(Object.class, Values.class));
        } else {
            step.reads().forEach(load);
            call(
                    code,
                    INVOKEINTERFACE,
                    type,
                    "call",
                    MethodType.genericMethodType(step.reads().size()));
        }
    }

    /**
     * Keeps the arrays of values in locals. Of each, the last element that the steps need is read first: then HotSpot
     * need not check any other index. A check that fails would want to see the boxes on the stack, so that they could
     * not be removed.
     *
     * @param values the local that the values are in
     * @param first the local for the first array
     */
    public void addArrays(MethodVisitor code, int values, int first) {
        for (Class<?> array : ARRAYS) {
            code.visitVarInsn(ALOAD, values);
            call(code, INVOKEVIRTUAL, Values.class, Values.name(array), MethodType.methodType(array));
            int last = last(array);
            if (last >= 0) {
                code.visitInsn(DUP);
                code.visitLdcInsn(last);
                code.visitInsn(array == int[].class ? IALOAD : array == long[].class ? LALOAD : AALOAD);
                code.visitInsn(array == long[].class ? POP2 : POP);
            }
            code.visitVarInsn(ASTORE, local(array, first));
        }
    }

    /**
     * A loop that does nothing but count.
     *
     * @param local counts
     */
    public static void addLoop(MethodVisitor code, int local, int rounds) {
        Label again = new Label();
        code.visitLdcInsn(0);
        code.visitVarInsn(ISTORE, local);
        code.visitLabel(again);
        code.visitIincInsn(local, 1);
        code.visitVarInsn(ILOAD, local);
        code.visitLdcInsn(rounds);
        code.visitJumpInsn(IF_ICMPLT, again);
    }

    private int last(Class<?> array) {
        return steps.stream()
                .flatMap(step -> Stream.concat(step.reads().stream(), Stream.of(step.makes())))
                .filter(cell -> cell.kind().array() == array)
                .mapToInt(Cell::index)
                .max()
                .orElse(-1);
    }

    private static int local(Class<?> array, int first) {
        return first + ARRAYS.indexOf(array);
    }

    /**
     * Calls a method of {@link Cell} for a kind of value, with the array and the index.
     *
     * @param arrays the local of the first array
     * @param way load, store or renew
     * @param type of what comes before these
     */
    public static void move(MethodVisitor code, int arrays, String way, Cell cell, MethodType type) {
        String kind = spelled(cell.kind());
        Class<?> array = cell.kind().array();
        code.visitVarInsn(ALOAD, local(array, arrays));
        code.visitLdcInsn(cell.index());
        call(code, INVOKESTATIC, Cell.class, way + kind, type.appendParameterTypes(array, int.class));
    }

    private static String spelled(Kind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
