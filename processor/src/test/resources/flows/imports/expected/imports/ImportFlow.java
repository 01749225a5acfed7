package imports;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Buffers;
import dev.leat.runtime.ElementFailure;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Import} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["folder<br/>String"])
 *   d1[/"store<br/>StringBuilder"/]
 *   s2["files<br/>List&lt;String&gt;"]
 *   s9["summary<br/>String"]
 *   subgraph g0["for each of files"]
 *     s3["document<br/>String"]
 *     s4["words<br/>List&lt;String&gt;"]
 *     s6["size<br/>int"]
 *     s7["sum<br/>int"]
 *     s8[["stored"]]
 *     subgraph g1["for each of words"]
 *       s5["length<br/>int"]
 *     end
 *   end
 *   i0 --> s2
 *   s2 -- each --> s3
 *   s3 --> s4
 *   s4 -- each --> s5
 *   s3 --> s6
 *   s5 -- all --> s6
 *   s7 -. previous .-> s7
 *   s6 --> s7
 *   s3 --> s8
 *   s6 --> s8
 *   d1 -.-> s8
 *   s7 -- last --> s9
 *   s3 -- all --> s9
 *   s5 -- all --> s9
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Import.class)
final class ImportFlow {
    private final StringBuilder store;

    @Inject
    ImportFlow(StringBuilder store) {
        this.store = store;
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String folder) {
        List<String> files = Import.files(folder);
        Objects.requireNonNull(files, "files");
        List<String> allDocument = new ArrayList<>(files.size());
        int[] allLengthOfRun = new int[0];
        int lengthCount = 0;
        int sum = Import.nothing();
        int fileIndex = 0;
        for (String file : files) {
            String step = "document";
            try {
                String document = Import.document(file);
                allDocument.add(document);
                step = "words";
                List<String> words = Import.words(document);
                Objects.requireNonNull(words, "words");
                List<Integer> allLength = new ArrayList<>(words.size());
                int wordIndex = 0;
                for (String word : words) {
                    try {
                        step = "length";
                        int length = Import.length(word);
                        allLength.add(length);
                        allLengthOfRun = Buffers.room(allLengthOfRun, lengthCount);
                        allLengthOfRun[lengthCount++] = length;
                    } catch (Throwable failure) {
                        ElementFailure.add(failure, "words", wordIndex, "length");
                        throw failure;
                    }
                    wordIndex++;
                    step = "words";
                }
                step = "size";
                int size = Import.size(document, Collections.unmodifiableList(allLength));
                step = "sum";
                sum = Import.sum(sum, size);
                step = "stored";
                Import.stored(document, size, store);
            } catch (Throwable failure) {
                ElementFailure.add(failure, "files", fileIndex, step);
                throw failure;
            }
            fileIndex++;
        }
        allLengthOfRun = Arrays.copyOf(allLengthOfRun, lengthCount);
        String summary = Import.summary(sum, Collections.unmodifiableList(allDocument),
                allLengthOfRun);
        return new Outputs(files, summary);
    }

    /** The values of one run of {@link ImportFlow}. */
    @GeneratedFlow(Import.class)
    public static final class Outputs {
        private final List<String> files;
        private final String summary;

        private Outputs(List<String> files, String summary) {
            this.files = files;
            this.summary = summary;
        }

        /** Made by {@code files(folder)}. */
        public List<String> files() {
            return files;
        }

        /** Made by {@code summary(sum, documents, lengths)}. */
        public String summary() {
            return summary;
        }

        @Override
        public String toString() {
            return "Outputs[files=" + files + ", summary=" + summary + "]";
        }
    }
}
