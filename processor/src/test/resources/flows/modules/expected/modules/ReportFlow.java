package modules;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Report} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["name<br/>String"])
 *   d1[/"salutation<br/>@jakarta.inject.Named(&quot;salutation&quot;) String"/]
 *   d2[/"signature<br/>@jakarta.inject.Named(&quot;signature&quot;) String"/]
 *   d3[/"salutation<br/>@jakarta.inject.Named(&quot;salutation&quot;) Provider&lt;String&gt;"/]
 *   d4[/"stamp<br/>Report.Stamp"/]
 *   d5[/"numbers<br/>Supplier&lt;Integer&gt;"/]
 *   s6["greeting<br/>String"]
 *   s7["signed<br/>String"]
 *   s8["supplied<br/>int"]
 *   i0 --> s6
 *   d1 -.-> s6
 *   s6 --> s7
 *   d2 -.-> s7
 *   d3 -.-> s7
 *   d4 -.-> s7
 *   d5 -.-> s8
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Report.class)
public class ReportFlow {
    final Report report;
    final String salutation;
    final String signature;
    final Provider<String> salutationDependency;
    final Provider<Report.Stamp> stampProvider;
    final Supplier<Integer> numbers;

    @Inject
    public ReportFlow(Report report, @Named("salutation") String salutation,
            @Named("signature") String signature,
            @Named("salutation") Provider<String> salutationDependency,
            Provider<Report.Stamp> stampProvider, Supplier<Integer> numbers) {
        this.report = report;
        this.salutation = salutation;
        this.signature = signature;
        this.salutationDependency = salutationDependency;
        this.stampProvider = stampProvider;
        this.numbers = numbers;
    }

    /** Makes the flow with what its Dagger modules bind. */
    public static ReportFlow create() {
        return DaggerReportFlowComponent.create().reportFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    public static ReportFlowBuilder builder() {
        return new ReportFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String name) {
        String greeting = report.greeting(name, salutation);
        try (Report.Stamp stamp = stampProvider.get()) {
            String signed = report.signed(greeting, signature, salutationDependency, stamp);
            int supplied = Report.supplied(numbers);
            return new Outputs(greeting, signed, supplied);
        }
    }

    /** The values of one run of {@link ReportFlow}. */
    @GeneratedFlow(Report.class)
    public static final class Outputs {
        private final String greeting;
        private final String signed;
        private final int supplied;

        Outputs(String greeting, String signed, int supplied) {
            this.greeting = greeting;
            this.signed = signed;
            this.supplied = supplied;
        }

        /** Made by {@code greeting(name, salutation)}. */
        public String greeting() {
            return greeting;
        }

        /** Made by {@code signed(greeting, signature, salutation, stamp)}. */
        public String signed() {
            return signed;
        }

        /** Made by {@code supplied(numbers)}. */
        public int supplied() {
            return supplied;
        }

        @Override
        public String toString() {
            return "Outputs[greeting=" + greeting + ", signed=" + signed + ", supplied=" + supplied
                    + "]";
        }
    }
}
