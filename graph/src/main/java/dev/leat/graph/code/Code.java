package dev.leat.graph.code;

import dev.leat.graph.code.ClassFile.Bytes;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** The code of a method (JVMS 6), one instruction after the other. */
public final class Code {
    public static final int AALOAD = 0x32;
    public static final int AASTORE = 0x53;
    public static final int ALOAD = 0x19;
    public static final int ANEWARRAY = 0xbd;
    public static final int ASTORE = 0x3a;
    public static final int ATHROW = 0xbf;
    public static final int CHECKCAST = 0xc0;
    public static final int DUP = 0x59;
    public static final int GETSTATIC = 0xb2;
    public static final int IALOAD = 0x2e;
    public static final int ILOAD = 0x15;
    public static final int IRETURN = 0xac;
    public static final int ISTORE = 0x36;
    public static final int LALOAD = 0x2f;
    public static final int POP = 0x57;
    public static final int POP2 = 0x58;
    public static final int PUTSTATIC = 0xb3;
    public static final int RETURN = 0xb1;

    private static final int BIPUSH = 0x10;
    private static final int ICONST_0 = 0x03;
    private static final int IF_ICMPLT = 0xa1;
    private static final int IINC = 0x84;
    private static final int INVOKEINTERFACE = 0xb9;
    private static final int INVOKESPECIAL = 0xb7;
    private static final int INVOKESTATIC = 0xb8;
    private static final int INVOKEVIRTUAL = 0xb6;
    private static final int LDC_W = 0x13;
    private static final int SIPUSH = 0x11;
    private static final int TABLESWITCH = 0xaa;
    private static final int WIDE = 0xc4;

    private final ClassFile file;
    private final Bytes bytes = new Bytes();
    private final List<Integer> targets = new ArrayList<>();

    public Code(ClassFile file) {
        this.file = file;
    }

    Bytes bytes() {
        return bytes;
    }

    /** Where the next instruction will be. */
    public int here() {
        return bytes.size();
    }

    public Code simple(int instruction) {
        bytes.one(instruction);
        return this;
    }

    /** Of a constant: a field or type. */
    public Code of(int instruction, int constant) {
        bytes.one(instruction).two(constant);
        return this;
    }

    public Code local(int instruction, int local) {
        if (local > 0xff) {
            bytes.one(WIDE).one(instruction).two(local);
        } else {
            bytes.one(instruction).one(local);
        }
        return this;
    }

    public Code push(int value) {
        if (value >= 0 && value <= 5) {
            bytes.one(ICONST_0 + value);
        } else if (value == (byte) value) {
            bytes.one(BIPUSH).one(value);
        } else if (value == (short) value) {
            bytes.one(SIPUSH).two(value);
        } else {
            bytes.one(LDC_W).two(file.number(value));
        }
        return this;
    }

    public Code callStatic(Class<?> owner, String called, MethodType type) {
        return of(INVOKESTATIC, file.method(owner, called, type));
    }

    public Code call(Class<?> owner, String called, MethodType type) {
        if (owner.isInterface()) {
            of(INVOKEINTERFACE, file.method(owner, called, type));
            bytes.one(type.parameterCount() + 1).one(0);
            return this;
        }
        return of(called.equals("<init>") ? INVOKESPECIAL : INVOKEVIRTUAL, file.method(owner, called, type));
    }

    /** Goes to one of some codes by the number on the stack; to the last, if there are not so many. */
    public Code select(List<Code> cases) {
        int start = here();
        bytes.one(TABLESWITCH);
        while (here() % 4 != 0) {
            bytes.one(0);
        }
        int offset = here() + 12 + 4 * cases.size() - start;
        Bytes table = new Bytes();
        for (Code each : cases) {
            table.four(offset);
            targets.add(start + offset);
            offset += each.here();
        }
        bytes.four(offset - cases.get(cases.size() - 1).here())
                .four(0)
                .four(cases.size() - 1)
                .all(table);
        cases.forEach(each -> bytes.all(each.bytes));
        return this;
    }

    /** Where the codes are that may be gone to. */
    public List<Integer> targets() {
        return targets;
    }

    /**
     * A loop that does nothing but count.
     *
     * @param local counts, and is an {@code int} already
     * @return where it starts, and a frame has to be
     */
    public int loop(int local, int rounds) {
        push(0).local(ISTORE, local);
        int start = here();
        bytes.one(IINC).one(local).one(1);
        local(ILOAD, local).push(rounds);
        int back = start - here();
        bytes.one(IF_ICMPLT).two(back);
        return start;
    }
}
