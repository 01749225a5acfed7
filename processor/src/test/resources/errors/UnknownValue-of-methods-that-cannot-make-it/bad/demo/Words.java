package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }

    static void size(String text) {}

    @Processor static int half(int size) { return size / 2; }
//                                 ^ Leat/UnknownValue

    static <T> T any(T given) { return given; }

    @Processor static Object shown(Object any) { return any; }
//                                        ^ Leat/UnknownValue

    static int later(int next) { return next; }

    @Processor static int next(int later) { return later; }
//                                 ^ Leat/UnknownValue
}
