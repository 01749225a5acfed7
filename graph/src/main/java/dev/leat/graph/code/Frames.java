package dev.leat.graph.code;

import dev.leat.graph.code.ClassFile.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in the locals where a method branches to (JVMS 4.7.4): the same everywhere. */
public final class Frames {
    private static final int FULL_FRAME = 255;
    private static final int OF_INT = 1;
    private static final int OF_TYPE = 7;

    private final ClassFile file;
    private final Bytes locals = new Bytes();
    private final int localCount;
    private final Bytes frames = new Bytes();
    private int count;
    private int next;

    /** @param types of the locals after {@code this} */
    public Frames(ClassFile file, List<Class<?>> types) {
        this.file = file;
        locals.one(OF_TYPE).two(file.its());
        types.forEach(type -> add(type, locals));
        localCount = types.size() + 1;
    }

    private void add(Class<?> type, Bytes to) {
        if (type == int.class) {
            to.one(OF_INT);
        } else {
            to.one(OF_TYPE).two(file.type(type));
        }
    }

    /** Something is gone to, with nothing or one object on the stack; after what was said before. */
    public Frames at(int target, @Nullable Class<?> stack) {
        frames.one(FULL_FRAME).two(target - next).two(localCount).all(locals);
        if (stack == null) {
            frames.two(0);
        } else {
            add(stack, frames.two(1));
        }
        next = target + 1;
        count++;
        return this;
    }

    Bytes table() {
        return new Bytes().two(count).all(frames);
    }
}
