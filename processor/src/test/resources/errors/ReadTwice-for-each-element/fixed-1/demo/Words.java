package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

@Flow(keep = {"hits", "share", "bill"}, include = Words.Vat.class)
final class Words {
    @Processor static List<String> wanted(@Input String query) { return List.of(query); }

    @Processor static long hits(@Input @Each("files") String file, List<String> wanted) { return wanted.stream().filter(file::contains).count(); }

    @Processor static int share(@Input @Each("files") String file, @Input List<Integer> sizes) { return sizes.get(0); }

    @Processor static List<Integer> starts(@Input String query) { return List.of(query.length()); }

    @Processor static List<Integer> lines(@Input @Each("files") String file) { return List.of(file.length()); }

    @Initial("sum") static int zero(List<Integer> starts) { return starts.get(0); }

    @Processor static int sum(@Previous int sum, @Each("lines") int line) { return sum + line; }

    @Processor static int bill(@Last int sum, int taxes) { return sum + taxes; }

    @Processor static List<Integer> rates(@Input String query) { return List.of(query.length()); }

    @Processor static int net(@Input @Each("files") String file) { return file.length(); }

    @Flow
    static final class Vat {
        @Processor static int tax(@Input int net, @Input @Each("rates") int rate) { return net * rate; }

        @Processor static int taxes(@All("tax") List<Integer> taxes) { return taxes.size(); }
    }
}
