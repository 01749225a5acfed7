package market;

import java.util.List;
import java.util.concurrent.Callable;

/** What the flow comes to, and a mapper of its outputs. */
public final class Main implements Callable<List<String>> {
    @Override
    public List<String> call() {
        Forms forms = new FormsImpl();
        SellingFlow.Outputs outputs = new SellingFlow(forms).run("ham");
        return List.of(
                outputs.text(),
                outputs.line().toString(),
                "double " + forms.form(outputs).getCents());
    }
}
