package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shape of a state changes with what was saved, and with nothing else. */
final class StateShapeTest {
    private static final String TYPES = """
            package demo;

            import java.util.List;

            record Order(List<Line> lines, Status status, Payment payment, Order before) {}
            record Line(String text, int count) {}
            enum Status { OPEN, SHIPPED }
            sealed interface Payment permits Cash, Card {}
            record Cash() implements Payment {}
            record Card(String number) implements Payment {}
            """;

    private static final String FLOW = """
            package demo;

            import dev.leat.*;

            @Flow
            class Orders {
              @Initial("order") static Order none() { return null; }
              @Initial("count") static int zero() { return 0; }
              @Processor static Order order(@Previous Order order, @Input String text) { return order; }
              @Processor static int count(@Previous int count) { return count + 1; }
            }
            """;

    private static final Pattern SHAPE = Pattern.compile("\"shape\": \"([0-9a-f]{16})\"");

    @Test
    void shapeIsTheSameWhateverTheFlowIsCalledAndHoweverItIsOrdered() {
        String renamed = FLOW.replace("Orders", "Baskets")
                .replace("text", "other")
                .replace("none()", "nothing()")
                .replace("@Initial(\"count\") static int zero() { return 0; }", "")
                .replace("class Baskets {", """
                        class Baskets {
                          @Initial("count") static int zero() { return 1; }
                          @Processor static int before(@Previous int count) { return count; }
                        """);

        assertThat(shape(renamed, TYPES)).isEqualTo(shape(FLOW, TYPES));
    }

    @Test
    void shapeIsAnotherWhereANameOrATypeIs() {
        String shape = shape(FLOW, TYPES);

        assertThat(shape(FLOW.replace("count", "number"), TYPES)).isNotEqualTo(shape);
        assertThat(shape(FLOW.replace("int count", "long count"), TYPES)).isNotEqualTo(shape);
        assertThat(shape(FLOW.replace("int ", "Integer "), TYPES)).isNotEqualTo(shape);
    }

    @Test
    void shapeIsAnotherWhereWhatATypeIsMadeOfIs() {
        String shape = shape(FLOW, TYPES);

        assertThat(shape(FLOW, TYPES.replace("String text", "String words"))).isNotEqualTo(shape);
        assertThat(shape(FLOW, TYPES.replace("int count", "long count"))).isNotEqualTo(shape);
        assertThat(shape(FLOW, TYPES.replace("SHIPPED", "SENT"))).isNotEqualTo(shape);
        assertThat(shape(FLOW, TYPES.replace("String number", "String number, int month")))
                .isNotEqualTo(shape);
        assertThat(shape(
                        FLOW,
                        TYPES.replace("permits Cash, Card {", "permits Cash, Card, Debt {")
                                + "record Debt() implements Payment {}"))
                .isNotEqualTo(shape);
        assertThat(shape(FLOW, TYPES.replace("permits Cash, Card {", "permits Card, Cash {")))
                .as("the order of what is permitted means nothing")
                .isEqualTo(shape);
    }

    private static String shape(String flow, String types) {
        boolean orders = flow.contains("class Orders");
        CompiledFlow compiled = CompiledFlow.of(
                List.of(
                        JavaFileObjects.forSourceString(orders ? "demo.Orders" : "demo.Baskets", flow),
                        JavaFileObjects.forSourceString("demo.Order", types)),
                "-Xlint:-auxiliaryclass");
        Matcher shape = SHAPE.matcher(
                compiled.generated().get("META-INF/leat/demo." + (orders ? "Orders" : "Baskets") + ".json"));
        assertThat(shape.find()).isTrue();
        return shape.group(1);
    }
}
