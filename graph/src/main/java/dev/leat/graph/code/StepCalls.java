package dev.leat.graph.code;

import dev.leat.graph.Body;
import dev.leat.graph.code.Cell.Kind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Calls of steps in a class that is written: what a step does is in a {@code static final} field, which is a constant
 * to HotSpot, so that it compiles a direct call.
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
    public static final List<Class<?>> ARRAYS = List.of(Object[].class, int[].class, long[].class);

    private static final MethodType NOTHING = MethodType.methodType(void.class);

    private final ClassFile file;
    private final List<Op> steps;

    /**
     * Of some steps.
     *
     * @param file which gets the fields, and a constructor
     * @param parent what the class extends
     */
    public StepCalls(ClassFile file, Class<?> parent, List<Op> steps) {
        this.file = file;
        this.steps = steps;
        Code constructor = new Code(file).local(Code.ALOAD, 0).call(parent, "<init>", NOTHING);
        file.addMethod(ClassFile.PUBLIC, "<init>", NOTHING, constructor.simple(Code.RETURN), 1, 1);
        addFields();
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
        Code start = new Code(file)
                .callStatic(MethodHandles.class, "lookup", MethodType.methodType(Lookup.class))
                .callStatic(StepCalls.class, "constants", MethodType.methodType(Object[].class, Lookup.class))
                .local(Code.ASTORE, 0);
        for (int i = 0; i < steps.size(); i++) {
            Class<?> type = constantType(steps.get(i));
            file.addField(ClassFile.PRIVATE_STATIC_FINAL, "step" + i, type);
            start.local(Code.ALOAD, 0)
                    .push(i)
                    .simple(Code.AALOAD)
                    .of(Code.CHECKCAST, file.type(type))
                    .of(Code.PUTSTATIC, file.fieldOfIts("step" + i, type));
        }
        file.addMethod(ClassFile.STATIC, "<clinit>", NOTHING, start.simple(Code.RETURN), 2, 1);
    }

    private static Class<?> constantType(Op step) {
        int arguments = step.reads().size();
        return arguments < BODIES.size() && BODIES.get(arguments).isInstance(step.body())
                ? BODIES.get(arguments)
                : Op.class;
    }

    /** How deep the stack gets where the arguments of a step are loaded. */
    public int stack() {
        return 8 + steps.stream().mapToInt(step -> step.reads().size()).max().orElse(0);
    }

    /**
     * Calls a step, and leaves its value on the stack.
     *
     * @param values the local that the values are in
     * @param load loads an argument
     */
    public void add(Code code, int number, int values, Consumer<Cell> load) {
        List<Cell> reads = steps.get(number).reads();
        Class<?> type = constantType(steps.get(number));
        code.of(Code.GETSTATIC, file.fieldOfIts("step" + number, type));
        if (type == Op.class) {
            code.local(Code.ALOAD, values).call(Op.class, "make", MethodType.methodType(Object.class, Values.class));
        } else {
            reads.forEach(load);
            code.call(type, "call", MethodType.genericMethodType(reads.size()));
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
    public void addArrays(Code code, int values, int first) {
        for (Class<?> array : ARRAYS) {
            MethodType type = MethodType.methodType(array);
            code.local(Code.ALOAD, values).call(Values.class, Values.name(array), type);
            int last = last(array);
            if (last >= 0) {
                code.simple(Code.DUP)
                        .push(last)
                        .simple(array == int[].class ? Code.IALOAD : array == long[].class ? Code.LALOAD : Code.AALOAD)
                        .simple(array == long[].class ? Code.POP2 : Code.POP);
            }
            code.local(Code.ASTORE, local(array, first));
        }
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
    public static void move(Code code, int arrays, String way, Cell cell, MethodType type) {
        String kind = spelled(cell.kind());
        code.local(Code.ALOAD, local(cell.kind().array(), arrays)).push(cell.index());
        code.callStatic(
                Cell.class, way + kind, type.appendParameterTypes(cell.kind().array(), int.class));
    }

    private static String spelled(Kind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
