package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

@Flow(keep = {"hits", "share", "bill"}, include = Words.Vat.class)
final class Words {
    @Processor static Stream<String> wanted(@Input String query) { return Stream.of(query); }

    @Processor static long hits(@Input @Each("files") String file, Stream<String> wanted) { return wanted.filter(file::contains).count(); }
//                                                                                ^ Leat/ReadTwice

    @Processor static int share(@Input @Each("files") String file, @Input Iterator<Integer> sizes) { return sizes.next(); }
//                                                                                          ^ Leat/ReadTwice

    @Processor static Stream<Integer> starts(@Input String query) { return Stream.of(query.length()); }

    @Processor static List<Integer> lines(@Input @Each("files") String file) { return List.of(file.length()); }

    @Initial("sum") static int zero(Stream<Integer> starts) { return starts.findFirst().orElse(0); }
//                                                  ^ Leat/ReadTwice

    @Processor static int sum(@Previous int sum, @Each("lines") int line) { return sum + line; }

    @Processor static int bill(@Last int sum, int taxes) { return sum + taxes; }

    @Processor static Stream<Integer> rates(@Input String query) { return Stream.of(query.length()); }

    @Processor static int net(@Input @Each("files") String file) { return file.length(); }

    @Flow
    static final class Vat {
        @Processor static int tax(@Input int net, @Input @Each("rates") int rate) { return net * rate; }
//                                                                          ^ Leat/ReadTwice

        @Processor static int taxes(@All("tax") List<Integer> taxes) { return taxes.size(); }
    }
}
