package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an incremental build does: compiles some sources anew beside the class files of the others. */
class IncrementalTest {
    @TempDir
    Path folder;

    @Test
    void includingFlowAloneGivesTheSameAsTogether() throws Exception {
        assertSame("include", "Ordering.java", "market/OrderingFlow.java");
    }

    @Test
    void inheritingFlowAloneGivesTheSameAsTogether() throws Exception {
        assertSame("inherit", "Basket.java", "market/BasketFlow.java");
    }

    @Test
    void includedFlowAloneGivesTheSameAsTogether() throws Exception {
        assertSame("include", "Billing.java", "market/BillingFlow.java");
    }

    @Test
    void inheritedTypeAloneGivesTheSameAsTogether() throws Exception {
        assertSame("inherit", "Priced.java", "prices/Priced_Processors.java");
    }

    @Test
    void recordsNameTheRecordsTheyDependOn() throws Exception {
        Map<String, String> include =
                compile("include", Compilation.flows("include")).files();
        Map<String, String> inherit =
                compile("inherit", Compilation.flows("inherit")).files();

        assertThat(include.get("market/Ordering_Processors.java"))
                .containsSubsequence("includes = {", "Billing_Processors.class", "Shipping_Processors.class");
        assertThat(inherit.get("market/Basket_Processors.java"))
                .containsSubsequence("includes = {", "Priced_Processors.class", "Discounted_Processors.class");
    }

    private void assertSame(String flows, String source, String expected) throws Exception {
        Compiled together = compile(flows, Compilation.flows(flows));

        List<Path> one = Compilation.flows(flows).stream()
                .filter(file -> file.endsWith(source))
                .toList();
        Map<String, String> alone = Compilation.javac()
                .classPath(together.classes())
                .compile(one, folder.resolve("alone"))
                .files();

        assertThat(alone).containsKey(expected);
        assertThat(together.files()).containsAllEntriesOf(alone);
    }

    private Compiled compile(String flows, List<Path> sources) throws Exception {
        return Compilation.javac().compile(sources, folder.resolve(flows));
    }
}
