package modules;

import dagger.Component;
import dev.leat.GeneratedFlow;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Makes {@link ReportFlow} and what it depends on. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Report.class)
@Singleton
@Component(modules = ReportModule.class)
interface ReportFlowComponent {
    ReportFlow reportFlow();

    Report report();

    @Named("salutation")
    String salutation();

    @Named("signature")
    String signature();

    @Named("salutation")
    Provider<String> salutationDependency();

    Provider<Report.Stamp> stamp();

    Supplier<Integer> numbers();
}
