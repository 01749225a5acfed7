package statenames;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;
import java.util.Map;

/** Everything is called like something that generated code would like to use. */
@Flow
abstract class Session extends Base<String> {
    record SessionCache(int[] lease) {}

    record StateShapeException(long shape) {}

    record ReentrantLock(char c) {}

    enum FlowSession {
        A
    }

    @Processor
    static int shape(@Previous int shape, @Input int key) {
        return shape + key;
    }

    @Processor
    static Integer SHAPE(@Previous Integer SHAPE, @Previous int shape) {
        return SHAPE + shape;
    }

    @Initial("SHAPE")
    static Integer constant() {
        return 3;
    }

    @Initial("shape")
    static short small() {
        return 1;
    }

    @Processor
    @SuppressWarnings("rawtypes")
    static SessionCache[] of(@Previous SessionCache[] of, @Previous List saved, @Input double... cache) {
        return of;
    }

    @Initial
    static SessionCache[] of() {
        return new SessionCache[] {new SessionCache(new int[] {1})};
    }

    @Processor
    static List<? extends Map.Entry<String, long[][]>> saved(
            @Previous List<? extends Map.Entry<String, long[][]>> saved, @Input String session, @Input String lease) {
        return saved;
    }

    @Initial
    static List<? extends Map.Entry<String, long[][]>> saved(@Depends StateShapeException outputs) {
        return List.of(Map.entry("a", new long[][] {{outputs.shape()}}));
    }

    @Processor
    FlowSession lock(@Previous FlowSession lock, @Depends ReentrantLock flow) {
        return lock;
    }

    @Initial
    FlowSession lock() {
        return FlowSession.A;
    }

    @Processor
    static boolean previousShape(@Previous boolean previousShape, @Previous int shape) {
        return !previousShape;
    }

    @Initial("previousShape")
    static Boolean boxed() {
        return false;
    }

    @Processor
    static int initialShape(@Previous int initialShape) {
        return initialShape + 1;
    }

    @Initial
    static int initialShape() {
        return 5;
    }

    @Processor
    static String current(int shape, String kept, @From("SHAPE") Integer constant) {
        return shape + kept + constant;
    }

    @Processor
    static String runAfter(@Input String open) {
        return open;
    }
}
