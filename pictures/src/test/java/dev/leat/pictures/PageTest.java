package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Guard;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see and do, in a real browser. */
final class PageTest {
    private static final int WIDE = 1_200;
    private static final int NARROW = 390;

    private static Rendering shop() throws IOException {
        return Rendering.of("shop.html", Picture.of(Flows.shop()).html());
    }

    /** A run in which a value is secret, one long, one absent, and one step fails. */
    static GraphRun run() {
        Key<String> text = Key.of("text", String.class);
        Key<String> card = Key.of("card", String.class);
        Key<Boolean> empty = Key.of("empty", Boolean.class);
        Key<Integer> length = Key.of("length", Integer.class);
        Key<String> masked = Key.of("masked", String.class);
        Key<String> excuse = Key.of("excuse", String.class);
        Key<Integer> ratio = Key.of("ratio", Integer.class);
        FlowGraph graph = FlowGraph.of(
                "Letter",
                Node.input(text),
                Node.input(card).secret(),
                Node.condition(empty, Call.of(String::isEmpty, text)),
                Node.step(length, Call.of(String::length, text).when(Guard.fails(empty))),
                Node.step(excuse, Call.of(() -> "nothing to say").when(Guard.holds(empty))),
                Node.step(masked, Call.of((String number) -> number.replaceAll("\\d", "*"), card)),
                Node.step(ratio, Call.of((Integer all, String stars) -> all / (stars.length() - 4), length, masked)));
        GraphRun run =
                GraphRun.start(graph, Inputs.of(text, "words ".repeat(1_000)).and(card, "4111"));
        try {
            run.toEnd();
        } catch (StepFailedException expected) {
            assertThat(expected.value()).isEqualTo("ratio");
        }
        return run;
    }

    private static Rendering letter() throws IOException {
        return Rendering.of("letter.html", Picture.of(run()).html());
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void nothingMeetsWhatItShouldNot(int width) throws IOException {
        Rendering page = shop();

        assertThat(page.texts(width, "return flaws()")).isEmpty();
        assertThat(page.ask(width, "return page.documentElement.scrollWidth - page.documentElement.clientWidth")
                        .getAsInt())
                .isZero();
    }

    @Test
    void aClickShowsWhatAValueNeedsAndWhoNeedsIt() throws IOException {
        String click = "click(box('discount'));";
        Rendering page = shop();

        assertThat(page.texts(WIDE, click + "return texts('.box.near .name')"))
                .containsExactly(
                        "items", "card", "net", "large", "vip", "discount", "thanks", "total", "orders", "receipt");
        assertThat(page.texts(WIDE, click + "click(one('[data-direction=needs]')); return texts('.box.near .name')"))
                .containsExactly("items", "card", "net", "large", "vip", "discount");
        assertThat(page.texts(WIDE, click + "click(one('[data-direction=needed]')); return texts('.box.near .name')"))
                .containsExactly("discount", "thanks", "total", "orders", "receipt");
        assertThat(page.texts(WIDE, click + "return [one('#details h2').textContent, ...texts('.way')]"))
                .containsExactly(
                        "discount",
                        "Shop.halfwhen large && vipShop.java:30",
                        "Shop.tenthwhen vipFor everybody who comes again.Shop.java:35");
        assertThat(page.texts(WIDE, click + click + "return texts('.box.near')"))
                .as("a second click lets it go")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, Fares.child (this one)when young", "30, Fares.full (this one)"})
    void theAlternativeThatMadeAValueIsNamed(int age, String alternative) throws IOException {
        Rendering page = Rendering.of("fares.html", RunPictureTest.ride(age).html());

        assertThat(page.texts(WIDE, "click(box('fare')); return texts('.way.taken')"))
                .containsExactly(alternative);
    }

    @Test
    void theSearchFindsNamesAndTypes() throws IOException {
        Rendering page = shop();

        assertThat(page.texts(WIDE, "type('INTEGER', one('#search')); return texts('#list button')"))
                .containsExactly("items", "net", "discount", "total", "orders");
        assertThat(page.texts(
                        WIDE,
                        "type('rece', one('#search')); press('Enter', one('#search'));"
                                + "return [one('#count').textContent, one('#details h2').textContent]"))
                .containsExactly("1 of 11 found", "receipt");
        assertThat(page.texts(WIDE, "type('nonsense', one('#search')); return texts('#count, #list button')"))
                .containsExactly("0 of 11 found");
    }

    @Test
    void whatTheSearchChoosesStandsOutWithAllThatIsNear() throws IOException {
        assertThat(shop().texts(WIDE, """
                        page.head.append(Object.assign(page.createElement('style'), { textContent: '* { transition: none !important; }' }));
                        type('thank', one('#search'));
                        press('Enter', one('#search'));
                        return all('.box[data-box]').filter(box => page.defaultView.getComputedStyle(box).opacity === '1')
                          .map(box => box.querySelector('.name').textContent);
                        """))
                .containsExactly("items", "card", "net", "large", "vip", "discount", "thanks");
    }

    /** As a whole, while one can read it; else with its start in the middle, and what one chooses from the list. */
    @Test
    void aPictureOpensSoThatOneCanReadIt() throws IOException {
        String scale =
                "const scale = () => one('#canvas svg').getAttribute('width') / one('#canvas svg').viewBox.baseVal.width;"
                        + "const inside = box => { const at = box.getBoundingClientRect(), all = one('#canvas').getBoundingClientRect();"
                        + "return at.left >= all.left && at.right <= all.right && at.top >= all.top && at.bottom <= all.bottom; };";
        Rendering small = shop();
        Rendering large =
                Rendering.of("layered500.html", Picture.of(Flows.layered(500)).html());

        assertThat(small.ask(WIDE, scale + "return all('.box[data-box]').every(inside)")
                        .getAsBoolean())
                .isTrue();
        assertThat(large.texts(WIDE, scale + "return [String(scale()), String(inside(all('.box[data-box]')[0]))]"))
                .containsExactly("0.8", "true");
        assertThat(large.texts(WIDE, scale + """
                        click(one('#fit'));
                        const before = scale();
                        type(all('.box[data-box] .name')[400].textContent, one('#search'));
                        press('Enter', one('#search'));
                        return [String(before < 0.5), String(scale()), String(inside(one('.box.chosen')))];
                        """)).containsExactly("true", "0.8", "true");
    }

    @Test
    void keysDoWhatTheMouseDoes() throws IOException {
        Rendering page = shop();

        assertThat(page.texts(WIDE, """
                        const said = [];
                        one('.box[tabindex="0"]').focus();
                        said.push(page.activeElement.querySelector('.name').textContent);
                        press('ArrowDown');
                        press('ArrowRight');
                        said.push(page.activeElement.querySelector('.name').textContent);
                        press('Enter');
                        said.push(one('#details h2').textContent);
                        press('Escape');
                        said.push(String(one('#details').hidden));
                        press('/');
                        said.push(page.activeElement.id);
                        const before = one('#canvas svg').getAttribute('width');
                        press('+', page.body);
                        said.push(String(one('#canvas svg').getAttribute('width') > before));
                        said.push(String(all('.box[tabindex="0"]').length));
                        return said;
                        """)).containsExactly("items", "vip", "vip", "true", "search", "true", "1");
    }

    @Test
    void theValuesOfARunAreShown() throws IOException {
        Rendering page = letter();

        assertThat(page.texts(WIDE, "return texts('#list li')"))
                .contains("length = 6000", "masked = ****", "card = (secret)", "excuse missing")
                .anyMatch(line -> line.startsWith("text = words words") && line.endsWith("…"));
        assertThat(page.texts(WIDE, "click(box('length')); return texts('#details pre, .tree > ul > li')"))
                .hasSize(3)
                .startsWith("6000")
                .endsWith("because empty = falsetext see above");
        assertThat(page.ask(WIDE, "click(box('text')); return one('#details pre').textContent")
                        .getAsString())
                .hasSizeLessThan(2_100)
                .endsWith("(the first 2,000 of 6,000 characters)");
        assertThat(page.texts(WIDE, "click(box('excuse')); return texts('#details h3')"))
                .contains("Not made in this run");
    }

    @Test
    void whatIsSecretIsNowhere() {
        Picture picture = Picture.of(run());

        assertThat(picture.html()).doesNotContain("4111");
        assertThat(picture.svg()).contains("(secret)").doesNotContain("4111");
        assertThat(picture.mermaid() + picture.dot()).doesNotContain("4111");
    }

    @Test
    void ofAFailureOnlyTheKindIsShownWhereSomethingIsSecret() throws IOException {
        assertThat(letter().texts(WIDE, "click(box('ratio')); return texts('#details pre.thrown')"))
                .containsExactly("ArithmeticException");
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void hostileNamesAreShownAndDoNothing(int width) throws IOException {
        Rendering page =
                Rendering.of("hostile.html", Picture.of(Flows.hostile()).html());

        assertThat(page.texts(width, "all('.box').forEach(click); return [...flaws(), String(all('script').length)]"))
                .containsExactly("2");
        assertThat(page.texts(width, "return texts('#list button')"))
                .contains("</text><script>alert(1)</script>", "größe_数据_\uD83D\uDE00", "&amp; #35; &#35; #quot;");
        assertThat(page.ask(width, "return page.documentElement.scrollWidth - page.documentElement.clientWidth")
                        .getAsInt())
                .isZero();
    }

    @Test
    void fiveHundredValues() throws IOException {
        Rendering page =
                Rendering.of("layered500.html", Picture.of(Flows.layered(500)).html());

        assertThat(page.texts(
                        WIDE,
                        "click(all('.box')[498]);"
                                + "return [String(all('.box.near').length > 20), String(all('#list li').length)]"))
                .isEqualTo(List.of("true", "500"));
    }

    @Test
    void itAsksTheNetworkForNothing() {
        String page = Picture.of(Flows.shop()).html();

        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "src=", "@import");
        assertThat(page).contains("default-src 'none'");
    }
}
