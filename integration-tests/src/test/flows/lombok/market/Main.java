package market;

import java.util.List;
import java.util.concurrent.Callable;

/** What the flows come to. */
public final class Main implements Callable<List<String>> {
    @Override
    public List<String> call() {
        InvoicingFlow invoicing = new InvoicingFlow(new Invoicing(new Rates(5)));
        InvoicingFlow replaced = InvoicingFlow.builder()
                .invoicing(new Invoicing(new Rates()))
                .line(Invoicing.Line.builder().good("tea").cents(1).build())
                .build();
        return List.of(
                invoicing.run("ham").text(),
                invoicing.run("ham").line().toString(),
                replaced.run("ham").text(),
                "total " + TotallingFlow.create().run("ham", "tea").total(),
                "total " + TotallingFlow.create().lazy("ham", "potato").total());
    }
}
