package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.ArrayList;
import java.util.List;

/** A bit of everything: a fold, all that was made, an effect with an injected object, rejected elements. */
final class Imports {
    record Document(String file, String text) {}

    record Summary(int words, List<Document> documents) {}

    interface Store {
        void add(Document document);
    }

    @Flow(replaceable = false)
    static final class Import {
        @Processor
        static List<String> files(@Input String folder) {
            return List.of(folder.split("/"));
        }

        @Processor
        static Document document(@Each(value = "files", rejected = "unreadable") String file) {
            if (file.isEmpty()) {
                throw new IllegalArgumentException();
            }
            return new Document(file, file + " text");
        }

        @Processor
        static int words(Document document) {
            return document.text().split(" ").length;
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, int words) {
            return sum + words;
        }

        @Processor
        static Summary summary(@Last int sum, @All("document") List<Document> documents) {
            return new Summary(sum, documents);
        }

        @Processor
        static void stored(Document document, @Depends Store store) {
            store.add(document);
        }
    }

    static void import_L01_L05_L11_asItReads() {
        List<Document> stored = new ArrayList<>();

        Imports_ImportFlow.Outputs outputs = new Imports_ImportFlow(stored::add).run("a//b c");

        List<Document> documents = List.of(new Document("a", "a text"), new Document("b c", "b c text"));
        assertThat(stored).isEqualTo(documents);
        assertThat(outputs.summary()).isEqualTo(new Summary(5, documents));
        assertThat(outputs.unreadable()).extracting(rejected -> rejected.index()).containsExactly(1L);
    }

    private Imports() {}
}
