package modules;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.OnDemand;
import dev.leat.runtime.Opened;
import dev.leat.runtime.Replacement;
import jakarta.inject.Provider;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link ReportFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Report.class)
public final class ReportFlowBuilder {
    private Replacement<Report> report;
    private Replacement<String> salutation;
    private Replacement<String> signature;
    private Replacement<Provider<String>> salutationDependency;
    private Replacement<Provider<Report.Stamp>> stamp;
    private Replacement<Supplier<Integer>> numbers;
    private Replacement<String> greeting;
    private Replacement<String> signed;
    private Replacement<Integer> supplied;

    ReportFlowBuilder() {}

    private ReportFlowBuilder(ReportFlowBuilder original) {
        this.report = original.report;
        this.salutation = original.salutation;
        this.signature = original.signature;
        this.salutationDependency = original.salutationDependency;
        this.stamp = original.stamp;
        this.numbers = original.numbers;
        this.greeting = original.greeting;
        this.signed = original.signed;
        this.supplied = original.supplied;
    }

    /** Gives the flow its {@code report}. */
    public ReportFlowBuilder report(Report report) {
        this.report = new Replacement<>(report);
        return this;
    }

    /** Gives the flow its {@code salutation}. */
    public ReportFlowBuilder salutation(String salutation) {
        this.salutation = new Replacement<>(salutation);
        return this;
    }

    /** Gives the flow its {@code signature}. */
    public ReportFlowBuilder signature(String signature) {
        this.signature = new Replacement<>(signature);
        return this;
    }

    /** Gives the flow its {@code salutationDependency}. */
    public ReportFlowBuilder salutationDependency(Provider<String> salutationDependency) {
        this.salutationDependency = new Replacement<>(salutationDependency);
        return this;
    }

    /** Gives the flow its {@code stamp}. */
    public ReportFlowBuilder stamp(Provider<Report.Stamp> stamp) {
        this.stamp = new Replacement<>(stamp);
        return this;
    }

    /** Gives the flow its {@code numbers}. */
    public ReportFlowBuilder numbers(Supplier<Integer> numbers) {
        this.numbers = new Replacement<>(numbers);
        return this;
    }

    /** Replaces the value {@code greeting}. */
    public ReportFlowBuilder greeting(String greeting) {
        this.greeting = new Replacement<>(greeting);
        return this;
    }

    /** Replaces the value {@code signed}. */
    public ReportFlowBuilder signed(String signed) {
        this.signed = new Replacement<>(signed);
        return this;
    }

    /** Replaces the value {@code supplied}. */
    public ReportFlowBuilder supplied(int supplied) {
        this.supplied = new Replacement<>(supplied);
        return this;
    }

    /** Builds the flow. */
    public ReportFlow build() {
        ReportFlowComponent component = DaggerReportFlowComponent.create();
        return new Replaced(new ReportFlowBuilder(this), this.report == null ? component.report()
                : this.report.value(), this.salutation == null ? component.salutation()
                : this.salutation.value(), this.signature == null ? component.signature()
                : this.signature.value(), this.salutationDependency == null
                ? component.salutationDependency() : this.salutationDependency.value(),
                this.stamp == null ? component.stamp() : this.stamp.value(), this.numbers == null
                ? component.numbers() : this.numbers.value());
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Report.class)
    private static final class Replaced extends ReportFlow {
        private final ReportFlowBuilder replaced;

        Replaced(ReportFlowBuilder replaced, Report report, String salutation, String signature,
                Provider<String> salutationDependency, Provider<Report.Stamp> stampProvider,
                Supplier<Integer> numbers) {
            super(report, salutation, signature, salutationDependency, stampProvider, numbers);
            this.replaced = replaced;
        }

        @Override
        public ReportFlow.Outputs run(String name) {
            String greeting = replaced.greeting == null ? report.greeting(name, salutation)
                    : replaced.greeting.value();
            try (Opened opened = new Opened()) {
                OnDemand<Report.Stamp> stamp = opened.onDemand(stampProvider::get);
                String signed = replaced.signed == null ? report.signed(greeting, signature,
                        salutationDependency, stamp.get()) : replaced.signed.value();
                int supplied = replaced.supplied == null ? Report.supplied(numbers)
                        : replaced.supplied.value();
                return new ReportFlow.Outputs(greeting, signed, supplied);
            }
        }
    }
}
