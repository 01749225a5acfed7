package imports;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** A nested loop, a fold, results, an effect. */
@Flow(replaceable = false)
final class Import {
    private Import() {}

    @Processor
    static List<String> files(@Input String folder) {
        return List.of(folder.split("/"));
    }

    @Processor
    static String document(@Each("files") String file) {
        return file.strip();
    }

    @Processor
    static List<String> words(String document) {
        return List.of(document.split(" "));
    }

    @Processor
    static int length(@Each("words") String word) {
        return word.length();
    }

    @Processor
    static int size(String document, @All("length") List<Integer> lengths) {
        return document.length() + lengths.size();
    }

    @Initial("sum")
    static int nothing() {
        return 0;
    }

    @Processor
    static int sum(@Previous int sum, int size) {
        return sum + size;
    }

    @Processor
    static String summary(@Last int sum, @All("document") List<String> documents, @All("length") int[] lengths) {
        return documents + " " + sum + " " + lengths.length;
    }

    @Processor
    static void stored(String document, int size, @Depends StringBuilder store) {
        store.append(document).append('=').append(size).append(' ');
    }
}
