package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import jakarta.inject.Named;

@Flow
final class Words {
    @Processor
    static int length(@Depends(scope = Depends.Scope.RUN) @Named("a") java.util.function.Supplier<? extends StringBuilder> text) {
//                                                                                                                         ^ Leat/RunScopedProvider
        return text.get().length();
    }
}
