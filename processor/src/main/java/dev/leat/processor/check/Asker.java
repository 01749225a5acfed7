package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Typing;

/** Who asks for a value that nothing makes. */
sealed interface Asker {
    ProcessorDeclaration processor();

    /** The processor's position in source order. */
    int index();

    /** Whether a value of that type would do. */
    boolean accepts(JavaType type, Typing typing);

    /** As people write it down. */
    default String words() {
        return processor().signature();
    }

    /** Whether it is written in an included flow, which then has the same mistake itself. */
    default boolean isOfIncluded() {
        return !processor().ofFlow() && processor().place().isDeclaration();
    }

    record Taking(Parameter.OfValue parameter, ProcessorDeclaration processor, int index) implements Asker {
        @Override
        public boolean accepts(JavaType type, Typing typing) {
            if (parameter.reach() != Reach.PLAIN) {
                return LoopEdges.fits(type, parameter, typing);
            }
            return parameter.narrowing() == null
                    ? typing.assignable(type, parameter.type())
                            || typing.content(type).filter(this::fits).isPresent()
                            || typing.content(parameter.type())
                                    .filter(type::equals)
                                    .isPresent()
                    : typing.assignable(parameter.type(), type);
        }

        private boolean fits(JavaType content) {
            return content.equals(parameter.type());
        }
    }

    record TakingPrevious(Parameter.OfPrevious parameter, ProcessorDeclaration processor, int index) implements Asker {
        @Override
        public boolean accepts(JavaType type, Typing typing) {
            return parameter.narrowing() == null
                    ? typing.assignable(type, parameter.type())
                    : typing.assignable(parameter.type(), type);
        }
    }

    record Guarded(Formula name, Guarding guarding, ProcessorDeclaration processor, int index) implements Asker {
        @Override
        public boolean accepts(JavaType type, Typing typing) {
            return type.equals(JavaType.BOOLEAN);
        }

        @Override
        public String words() {
            return "the guard of " + processor.signature();
        }
    }
}
