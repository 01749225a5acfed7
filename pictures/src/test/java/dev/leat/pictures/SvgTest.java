package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pictures that are laid out here, as a browser shows them. */
final class SvgTest {
    @ParameterizedTest
    @ValueSource(strings = {"shop", "merged", "hostile", "layered", "nothing"})
    void nothingMeetsWhatItShouldNot(String name) throws IOException {
        Rendering picture =
                Rendering.of(name + ".svg", Picture.of(PictureTest.flow(name)).svg());

        assertThat(picture.texts(1_400, "return flaws()")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 500})
    void smallAndLarge(int size) throws IOException {
        Rendering picture = Rendering.of(
                "layered" + size + ".svg", Picture.of(Flows.layered(size)).svg());

        assertThat(picture.texts(1_400, "return flaws()")).isEmpty();
        assertThat(picture.ask(1_400, "return all('.box[data-box]').length").getAsInt())
                .isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imports$Import",
                "K13$Library",
                "K19$Spread",
                "K27$Told",
                "K29$OfBoth",
                "K31$Guarded",
                "Priced$Bill"
            })
    void loopsKeepTheirStepsTogether(String flow) throws IOException {
        Rendering picture = Rendering.of(
                flow + ".svg", Picture.ofPlan(MainTest.plan("loops." + flow)).svg());

        assertThat(picture.texts(1_400, "return flaws()")).isEmpty();
    }

    @Test
    void manyGroupsKeepTheirBoxesTogether() throws IOException {
        Rendering picture =
                Rendering.of("groups.svg", Picture.of(Flows.grouped(120, 9)).svg());

        assertThat(picture.texts(1_400, "return flaws()")).isEmpty();
    }

    @Test
    void itIsDarkWhereTheSystemIs() throws IOException {
        Rendering picture = Rendering.of("shop.svg", Picture.of(Flows.shop()).svg());

        assertThat(brightness(picture, false)).isGreaterThan(600);
        assertThat(brightness(picture, true)).isLessThan(150);
    }

    @Test
    void whatIsTooLargeIsRefusedAtOnce() {
        Picture picture = Picture.of(Flows.layered(2_501));

        assertThatThrownBy(picture::svg)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("'Layers' has 2501 values, more than the 2500 that can be laid out. Fix: ");
    }

    @Test
    void itIsXml() throws ParserConfigurationException, IOException, SAXException {
        String svg = Picture.of(Flows.hostile()).svg();

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();

        assertThat(root.getAttribute("aria-label")).isEqualTo("</title> \"hostile\" &   wild");
        NodeList scripts = root.getElementsByTagName("script");
        assertThat(scripts.getLength()).isZero();
    }

    @Test
    void theSameFlowGivesTheSameBytes() {
        assertThat(Picture.of(Flows.shop()).svg())
                .isEqualTo(Picture.of(Flows.shop()).svg());
    }

    /** Of the upper left corner, from 0 to 765. */
    private static int brightness(Rendering picture, boolean dark) throws IOException {
        BufferedImage image = ImageIO.read(picture.photograph(500, 700, dark).toFile());
        int colour = image.getRGB(3, 3);
        return (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff);
    }
}
