package modules;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.util.function.Supplier;

@Flow(modules = ReportModule.class)
public final class Report {
    private final StringBuilder log;

    @Inject
    Report(StringBuilder log) {
        this.log = log;
    }

    @Processor
    String greeting(@Input String name, @Depends @Named("salutation") String salutation) {
        log.append("greeting ");
        return salutation + " " + name;
    }

    @Processor
    String signed(
            String greeting,
            @Depends @Named("signature") String signature,
            @Depends @Named("salutation") Provider<String> salutation,
            @Depends(scope = Scope.RUN) Stamp stamp) {
        return greeting + ", " + signature + stamp.number() + salutation.get();
    }

    @Processor
    static int supplied(@Depends Supplier<Integer> numbers) {
        return numbers.get();
    }

    public record Stamp(int number) implements AutoCloseable {
        static int open;

        @Override
        public void close() {
            open--;
        }
    }
}
