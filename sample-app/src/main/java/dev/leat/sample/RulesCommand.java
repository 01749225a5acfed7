package dev.leat.sample;

import dev.leat.sample.rules.OrderRulesFlow;
import dev.leat.sample.rules.Ruling;
import dev.leat.sample.source.Found;
import dev.leat.sample.source.LineReader;
import dev.leat.sample.source.Problem;
import dev.leat.sample.source.Source;
import dev.leat.sample.source.SourceFinder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command line of the rules. */
@Command(
        name = "rules",
        description = "Decides on orders by rules, and says why.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nOrders:%n",
        footer = {
            "One on each line: number, customer, country, payment, goods. As in",
            "1001, vip, DE, invoice 14, 120.50",
            "Lines that begin with # are passed over."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every order was decided on",
            "1:decisions are printed, but an order or an input is missing",
            "2:the command line was not understood",
            "3:there was no order to decide on",
            "70:the application itself failed"
        })
final class RulesCommand implements Callable<Integer> {
    private static final Found SAMPLE = new Found(List.of(new Source.Packaged("orders.csv")), List.of(), List.of());

    private final Surroundings surroundings;
    private boolean incomplete;

    @Parameters(
            paramLabel = "ORDERS",
            arity = "0..*",
            description = "Files, or - for standard input. Without any, a few orders that come with the application.")
    private List<String> names = List.of();

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Found found = names.isEmpty()
                ? SAMPLE
                : SourceFinder.findFiles(names, surroundings.workingDirectory(), surroundings.in());
        Ruling ruling = new Ruling(OrderRulesFlow.create(), surroundings.out()::println);
        LineReader reader = new LineReader(surroundings.workingDirectory(), this::tell);
        found.problems().forEach(this::tell);
        found.sources().forEach(source -> reader.read(source, ruling::decide));
        return conclude(ruling).status();
    }

    private ExitCode conclude(Ruling ruling) {
        if (ruling.orders() == 0) {
            surroundings.tell("There is no order to decide on. Name a file with orders, or none to see an example.");
            return ExitCode.NOTHING;
        }
        ruling.conclude();
        return incomplete ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    private void tell(Problem problem) {
        incomplete = true;
        surroundings.tell(problem);
    }
}
