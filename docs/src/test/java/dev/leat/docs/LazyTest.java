package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page about asking for one of many shows and asserts what it says. */
class LazyTest {
    @TempDir
    private Path folder;

    @Test
    void nothingRunsThatNobodyNeeds() throws IOException {
        Path file = Files.writeString(folder.resolve("toes.txt"), "Po Tay Toes, boil em, mash em.");

        // region ask
        ArticleFlow flow = ArticleFlow.create();
        ArticleFlowLazy article = flow.lazy(file, 2);

        assertThat(article.slug()).isEqualTo("toes"); // reads no file
        assertThat(article.minutes()).isEqualTo(3); // runs lines, words, minutes

        Files.delete(file);
        assertThat(article.index()).contains("boil"); // runs index: words are there
        // endregion
    }

    @Test
    void aTargetTakesOnlyWhatItNeeds() throws IOException {
        Path file = Files.writeString(folder.resolve("toes.txt"), "Po Tay Toes, boil em, mash em.");
        ArticleFlow flow = ArticleFlow.create();

        // region target
        assertThat(flow.runMinutes(file, 2)).isEqualTo(3);
        // endregion
    }

    @Test
    void failuresAreKept() {
        ArticleFlow flow = ArticleFlow.create();

        // region failure
        ArticleFlowLazy article = flow.lazy(Path.of("missing.txt"), 200);

        Throwable failure = catchThrowable(article::index);
        assertThat(failure).isInstanceOf(NoSuchFileException.class);
        assertThat(catchThrowable(article::minutes)).isSameAs(failure);
        assertThat(article.slug()).isEqualTo("missing");
        // endregion
    }

    @Test
    void whatIsOpenedIsClosed() {
        List<Counter> counters = new ArrayList<>();
        // region close
        ReceiptsFlow flow = new ReceiptsFlow(() -> {
            Counter counter = new Counter();
            counters.add(counter);
            return counter;
        });

        try (ReceiptsFlowLazy receipt = flow.lazy("Corner shop")) {
            assertThat(receipt.heading()).isEqualTo("Receipt of Corner shop");
            assertThat(counters).isEmpty();
            assertThat(receipt.line()).isEqualTo("Receipt of Corner shop, no. 1");
        }
        assertThat(counters).hasSize(1).allMatch(Counter::closed);
        // endregion

        ReceiptsFlowLazy closed = flow.lazy("");
        closed.close();
        assertThatThrownBy(closed::heading).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherThreadIsRefused() throws InterruptedException, ExecutionException {
        ArticleFlowLazy article = ArticleFlow.create().lazy(Path.of("missing.txt"), 200);
        FutureTask<Throwable> asking = new FutureTask<>(() -> catchThrowable(article::slug));
        new Thread(asking, "another").start();

        assertThat(asking.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("but the thread another asks");
    }

    // region test
    @Test
    void theIndexIsSorted() throws IOException {
        ArticleFlow flow = ArticleFlow.builder().words(List.of("toes", "boil")).build();

        assertThat(flow.lazy(Path.of("missing.txt"), 200).index()).containsExactly("boil", "toes");
    }
    // endregion
}
