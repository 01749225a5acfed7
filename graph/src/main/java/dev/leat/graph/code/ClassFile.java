package dev.leat.graph.code;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A class as the Java virtual machine reads it (JVMS 4), as far as steps need one. The JDK can write classes itself
 * from Java 24 on.
 */
public final class ClassFile {
    public static final int PRIVATE_STATIC_FINAL = 0x1a;
    public static final int STATIC = 0x8;
    public static final int PUBLIC = 0x1;

    private static final int JAVA_17 = 61;
    private static final int PUBLIC_FINAL_SUPER_SYNTHETIC = 0x1031;

    private final Bytes constants = new Bytes();
    private final Map<String, Integer> known = new HashMap<>();
    private final Bytes fields = new Bytes();
    private final Bytes methods = new Bytes();
    private final int name;
    private final int parent;
    private int fieldCount;
    private int methodCount;

    /** Bytes that are written one after the other. */
    public static final class Bytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        public Bytes one(int value) {
            bytes.write(value);
            return this;
        }

        public Bytes two(int value) {
            return one(value >> 8).one(value);
        }

        public Bytes four(int value) {
            return two(value >> 16).two(value);
        }

        Bytes text(String text) {
            try {
                out.writeUTF(text);
            } catch (IOException tooLong) {
                throw new UncheckedIOException(tooLong);
            }
            return this;
        }

        public Bytes all(Bytes others) {
            bytes.writeBytes(others.bytes.toByteArray());
            return this;
        }

        int size() {
            return bytes.size();
        }
    }

    public ClassFile(String name, Class<?> parent) {
        this.name = type(name);
        this.parent = type(parent);
    }

    /** A name as class files spell it. */
    public static String spelled(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private int constant(int tag, String key, Bytes content) {
        return known.computeIfAbsent(tag + ":" + key, any -> {
            constants.one(tag).all(content);
            return known.size() + 1;
        });
    }

    private int text(String text) {
        return constant(1, text, new Bytes().text(text));
    }

    int number(int value) {
        return constant(3, String.valueOf(value), new Bytes().four(value));
    }

    public int type(Class<?> type) {
        return type(spelled(type));
    }

    int type(String spelled) {
        return constant(7, spelled, new Bytes().two(text(spelled)));
    }

    private int member(int tag, int owner, String called, String descriptor) {
        int both =
                constant(12, called + descriptor, new Bytes().two(text(called)).two(text(descriptor)));
        return constant(tag, owner + called + descriptor, new Bytes().two(owner).two(both));
    }

    public int fieldOfIts(String called, Class<?> type) {
        return member(9, name, called, type.descriptorString());
    }

    int method(Class<?> owner, String called, MethodType type) {
        return member(owner.isInterface() ? 11 : 10, type(owner), called, type.descriptorString());
    }

    int its() {
        return name;
    }

    public void addField(int access, String called, Class<?> type) {
        fields.two(access).two(text(called)).two(text(type.descriptorString())).two(0);
        fieldCount++;
    }

    /** A method without handlers and branches. */
    public void addMethod(int access, String called, MethodType type, Code code, int stack, int locals) {
        addMethod(access, called, type, code, stack, locals, new Bytes().two(0), new Frames(this, List.of()));
    }

    /**
     * A method.
     *
     * @param handlers the table of exceptions (JVMS 4.7.3)
     */
    public void addMethod(
            int access,
            String called,
            MethodType type,
            Code code,
            int stack,
            int locals,
            Bytes handlers,
            Frames frames) {
        Bytes attribute = new Bytes()
                .two(stack)
                .two(locals)
                .four(code.here())
                .all(code.bytes())
                .all(handlers);
        attribute.two(1).two(text("StackMapTable")).four(frames.table().size()).all(frames.table());
        methods.two(access).two(text(called)).two(text(type.descriptorString()));
        methods.two(1).two(text("Code")).four(attribute.size()).all(attribute);
        methodCount++;
    }

    public byte[] toBytes() {
        Bytes file = new Bytes().four(0xCAFEBABE).two(0).two(JAVA_17);
        file.two(known.size() + 1).all(constants);
        file.two(PUBLIC_FINAL_SUPER_SYNTHETIC).two(name).two(parent).two(0);
        file.two(fieldCount).all(fields).two(methodCount).all(methods).two(0);
        return file.bytes.toByteArray();
    }
}
