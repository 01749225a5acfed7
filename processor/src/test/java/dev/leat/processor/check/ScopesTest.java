package dev.leat.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.Reach;
import dev.leat.processor.check.Scopes.Maker;
import dev.leat.processor.check.Scopes.Pull;
import dev.leat.processor.check.Scopes.Round;
import dev.leat.processor.check.Scopes.Unrelated;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Scopes and passes of makers that are written as text: {@code "sum: previous sum, each lines"} makes {@code sum}, and
 * {@code "sum per files: …"} keeps it for each file; with a 1 in front it is of an included flow.
 */
class ScopesTest {
    @Test
    void l02_deepestOfWhatIsTakenDecides() {
        Scopes scopes = scopes("files:", "lines: each files", "word: each lines, x", "note: lines", "n: all word");

        assertThat(List.of(
                        scopes.of("files"), scopes.of("lines"), scopes.of("word"), scopes.of("note"), scopes.of("n")))
                .containsExactly("", "files", "lines", "files", "");
        assertThat(scopes.outward("lines")).containsExactly("lines", "files", "");
    }

    @Test
    void l02_deepestAlternativeDecides() {
        Scopes scopes = scopes("fee: urgent, each orders", "fee:", "cost: fee", "urgent: each orders");

        assertThat(scopes.of("fee")).isEqualTo("orders");
        assertThat(scopes.of("cost")).isEqualTo("orders");
    }

    @Test
    void l02_guardAloneIsEnough() {
        assertThat(scopes("big: each orders", "alarm: big").of("alarm")).isEqualTo("orders");
    }

    @Test
    void l03_sequenceThatTurnsOutToBeNestedIsRelated() {
        Scopes scopes = scopes("cell: each rows, each cols", "cols: ten", "ten: each rows");

        assertThat(scopes.of("cell")).isEqualTo("cols");
        assertThat(scopes.unrelated()).isEmpty();
    }

    @Test
    void l03_loopsBesideEachOtherAreTold() {
        assertThat(scopes("pair: each xs, each ys").unrelated()).containsExactly(new Unrelated(0, 1, 0));
        assertThat(scopes("y: each ys", "row: each xs, all y").unrelated()).isEmpty();
    }

    @Test
    void l03_sequenceMadeOfItsOwnElementsIsCircular() {
        assertThat(scopes("xs: y", "y: each xs").circular()).containsExactly("xs");
        assertThat(scopes("a: each bs", "bs: each as", "as: a").circular()).containsExactlyInAnyOrder("as", "bs");
        assertThat(scopes("lines: each files", "l: each lines").circular()).isEmpty();
    }

    @Test
    void l05_loopIsKeptByWhatIsAround() {
        Scopes scopes = scopes(
                "pages: each books",
                "lines: each pages",
                "a: previous a, each lines",
                "b per books: previous b, each lines",
                "c per : previous c, each lines",
                "page: last a",
                "book: last b",
                "all: last c");

        assertThat(List.of(scopes.keeper("a"), scopes.keeper("b"), scopes.keeper("c")))
                .containsExactly("pages", "books", "");
        assertThat(List.of(scopes.of("page"), scopes.of("book"), scopes.of("all")))
                .containsExactly("pages", "books", "");
    }

    @Test
    void l04_resultIsGatheredBesideItsTaker() {
        Scopes scopes = scopes("lines: each files", "word: each lines", "size: each files, all word", "all: all word");

        assertThat(scopes.gathered("word", Reach.ALL, "files")).isEqualTo("files");
        assertThat(scopes.gathered("word", Reach.ALL, "")).isEqualTo("");
        assertThat(scopes.gathered("word", Reach.ALL, "lines")).isEqualTo("files");
    }

    @Test
    void l08_resultOfItsOwnLoopIsThereInTheNextPass() {
        List<Maker> makers = makers(
                "x: each xs",
                "mean: all x",
                "off: x, mean",
                "widest: all off",
                "percent: off, widest",
                "end: all percent");

        assertThat(new Passes(new Scopes(makers), makers, Map.of()).of("xs"))
                .containsEntry("x", 0)
                .containsEntry("off", 1)
                .containsEntry("percent", 2);
    }

    @Test
    void l08_resultOfANestedLoopIsThereInTheSamePassOfTheOuterOne() {
        List<Maker> makers = makers("lines: each files", "l: each lines", "n: all l, each files", "share: l, n");
        Passes passes = new Passes(new Scopes(makers), makers, Map.of());

        assertThat(passes.of("files")).containsEntry("share", 0);
        assertThat(passes.of("lines")).containsEntry("l", 0).containsEntry("share", 1);
    }

    @Test
    void l08_resultsOfLoopsBesideEachOtherAddNoPassOfTheirOwn() {
        List<Maker> makers =
                makers("x: each xs", "sum: all x", "y: each ys, sum", "most: all y", "part: each xs, most");
        Passes passes = new Passes(new Scopes(makers), makers, Map.of());

        assertThat(passes.of("ys")).containsEntry("y", 0);
        assertThat(passes.of("xs")).containsEntry("x", 0).containsEntry("part", 1);
    }

    @Test
    void l02_conditionPutsIntoTheScopeInWhichItIsAsked() {
        Scopes scopes = scopes("lines: each files", "large: each files", "line: each lines, large");

        assertThat(scopes.of("large")).isEqualTo("files");
        assertThat(scopes.of("line")).isEqualTo("lines");
    }

    @Test
    void l02_whatIsTakenByLastPutsIntoTheScopeThatKeepsIt() {
        Scopes scopes = scopes(
                "lines: each files",
                "sum: previous sum, each lines",
                "rest: last sum",
                "all: all rest",
                "first: first sum");

        assertThat(List.of(scopes.of("rest"), scopes.of("all"), scopes.of("first")))
                .containsExactly("files", "", "");
    }

    @Test
    void l03_outerValueIsThereForEachElement() {
        Scopes scopes = scopes("lines: each files", "head: each files", "line: each lines, head, n", "n:");

        assertThat(scopes.of("line")).isEqualTo("lines");
        assertThat(scopes.unrelated()).isEmpty();
    }

    @Test
    void l03_valuesOfLoopsBesideEachOtherAreTold() {
        assertThat(scopes("x: each xs", "y: each ys", "pair: x, y").unrelated())
                .containsExactly(new Unrelated(2, 1, 0));
        assertThat(scopes("x: each xs", "y: each ys", "pair: x, previous y").unrelated())
                .containsExactly(new Unrelated(2, 1, 0));
    }

    @Test
    void l15_includedFlowIsMadeInTheScopeOfWhatMeetsItsInputs() {
        Scopes scopes = included(
                List.of("net", "rate"),
                "net: each orders",
                "rate:",
                "1 gross: net, rate",
                "1 seen: previous seen, gross",
                "1 tax:",
                "bill: net, gross, seen");

        assertThat(scopes.base(1)).isEqualTo("orders");
        assertThat(List.of(
                        scopes.of("rate"), scopes.of("gross"), scopes.of("seen"), scopes.of("tax"), scopes.of("bill")))
                .containsExactly("", "orders", "orders", "orders", "orders");
        assertThat(scopes.keeper("seen")).isEqualTo("");
    }

    @Test
    void l15_itsResultsAndItsPerStopAtTheBase() {
        Scopes scopes = included(
                List.of("words"),
                "words: each lines",
                "1 length: each words",
                "1 lengths: all length",
                "1 n per : previous n, length",
                "1 letters: last n",
                "row: each lines, lengths, letters");

        assertThat(List.of(scopes.of("length"), scopes.of("lengths"), scopes.of("letters"), scopes.of("row")))
                .containsExactly("words", "lines", "lines", "lines");
        assertThat(scopes.keeper("n")).isEqualTo("lines");
        assertThat(scopes.gathered("length", Reach.ALL, "lines")).isEqualTo("lines");
    }

    @Test
    void l15_sequenceThatOnlyItLoopsOverIsLoopedOverInTheBase() {
        Scopes scopes = included(List.of("x"), "x: each xs", "1 pair: x, each ys", "1 pairs: all pair");

        assertThat(scopes.outward("ys")).containsExactly("ys", "xs", "");
        assertThat(scopes.of("pair")).isEqualTo("ys");
        assertThat(scopes.of("pairs")).isEqualTo("xs");
        assertThat(scopes.unrelated()).isEmpty();
    }

    @Test
    void l15_sequenceThatOthersLoopOverAsWellIsNoneOfTheBase() {
        Scopes scopes = included(List.of("x"), "x: each xs", "y: each ys", "1 z: x", "1 pair: each ys");

        assertThat(scopes.unrelated()).containsExactly(new Unrelated(3, 0, -1));
    }

    @Test
    void l15_loopsBesideEachOtherMeetNoFlowTogether() {
        Scopes scopes = included(List.of("x", "y"), "x: each xs", "y: each ys", "1 pair: x, y");

        assertThat(scopes.unrelated()).containsExactly(new Unrelated(2, 1, 0));
    }

    @Test
    void l15_inputMadeOfItsOwnElementsIsTold() {
        Scopes scopes =
                included(List.of("text", "length"), "text:", "1 words: text", "length: each words", "1 count: length");

        assertThat(scopes.round()).containsExactly(new Round(1, "length"));
        assertThat(scopes.base(1)).isEqualTo("");
    }

    /** @param met what meets inputs of the included flow, whose makers have a 1 in front */
    private static Scopes included(List<String> met, String... makers) {
        return new Scopes(makers(makers), Map.of(1, met));
    }

    private static Scopes scopes(String... makers) {
        return new Scopes(makers(makers));
    }

    private static List<Maker> makers(String... makers) {
        return Arrays.stream(makers).map(ScopesTest::maker).toList();
    }

    private static Maker maker(String text) {
        String[] parts = text.split(":", -1);
        boolean isIncluded = parts[0].startsWith("1 ");
        String[] head = parts[0].substring(isIncluded ? 2 : 0).split(" per ", -1);
        Optional<String> per = head.length == 1 ? Optional.empty() : Optional.of(head[1].strip());
        return new Maker(
                head[0],
                per,
                Arrays.stream(parts[1].split(","))
                        .map(String::strip)
                        .filter(pull -> !pull.isEmpty())
                        .map(ScopesTest::pull)
                        .toList(),
                isIncluded ? 1 : 0);
    }

    private static Pull pull(String text) {
        String[] words = text.split(" ");
        return words.length == 1
                ? new Pull(Reach.PLAIN, text)
                : new Pull(Reach.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1]);
    }
}
