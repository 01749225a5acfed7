package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@Flow
final class Words {
    @Processor static Map<String, Integer> stock(@Input String text) { return Map.of(text, 1); }

    @Processor static int entry(@Each("stock") Map.Entry<String, Long> entry) { return 1; }
//                                                                     ^ Leat/ElementMismatch

    @Processor static String wild(@Each("wilds") Integer number) { return "" + number; }
//                                                       ^ Leat/ElementMismatch

    @Processor static List<? extends Number> wilds(@Input String text) { return List.of(1); }

    @SuppressWarnings("rawtypes")
    @Processor static List raw(@Input String text) { return List.of(1); }

    @Processor static String ofRaw(@Each("raw") String element) { return element; }
//                                                     ^ Leat/ElementMismatch

    @Processor static String line(@Each("lists") List<Integer> list) { return "" + list; }
//                                                             ^ Leat/ElementMismatch

    @Processor static List<List<String>> lists(@Input String text) { return List.of(); }

    @Processor static String primitive(@Each("ints") String number) { return number; }
//                                                          ^ Leat/ElementMismatch

    @Processor static IntStream ints(@Input String text) { return IntStream.empty(); }

    @Processor static int boxed(@Each("ints") Integer number) { return number; }

    @Processor static Object object(@Each("raw") Object element) { return element; }
}
