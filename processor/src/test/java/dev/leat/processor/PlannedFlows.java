package dev.leat.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dagger.internal.codegen.ComponentProcessor;
import dev.leat.Flow;
import dev.leat.processor.check.FlowChecker;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.read.GeneratedNames;
import dev.leat.processor.read.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Plans the flows of some sources beside the processor itself, and puts the plans into words. */
final class PlannedFlows {
    private PlannedFlows() {}

    /** The text of each plan, by the name of the flow. */
    static Map<String, String> of(List<JavaFileObject> sources) {
        TextProcessor processor = new TextProcessor();
        Compilation compilation = Compiler.javac()
                .withProcessors(processor, new LeatProcessor(), new ComponentProcessor())
                .compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return processor.texts;
    }

    /** Reads, checks and plans, and writes nothing. */
    @SupportedAnnotationTypes("dev.leat.Flow")
    private static final class TextProcessor extends AbstractProcessor {
        private final Map<String, String> texts = new TreeMap<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Set<String> sources =
                    round.getRootElements().stream().map(Object::toString).collect(Collectors.toSet());
            Surroundings surroundings =
                    new Surroundings(true, true, false, 17, Surroundings.Benchmarks.AS_DECLARED, false, false);
            FlowPipeline pipeline = FlowPipeline.of(processingEnv, sources, surroundings, new GeneratedNames());
            for (Element flow : round.getElementsAnnotatedWith(Flow.class)) {
                FlowDeclaration declaration =
                        pipeline.reader().read((TypeElement) flow).declaration().orElseThrow();
                FlowGraph graph = FlowChecker.check(declaration, pipeline.typing())
                        .graph()
                        .orElseThrow();
                texts.put(
                        declaration.generatedName(),
                        PlanText.of(pipeline.planner().plan(graph)));
            }
            return false;
        }
    }
}
