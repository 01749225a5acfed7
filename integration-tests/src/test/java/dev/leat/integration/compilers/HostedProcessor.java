package dev.leat.integration.compilers;

import dev.leat.processor.LeatProcessor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Leat's processor as a build tool hosts it: in an environment of the tool's own making. */
final class HostedProcessor extends AbstractProcessor {
    private final LeatProcessor leat = new LeatProcessor();
    private RecordingFiler filer;

    @Override
    public void init(ProcessingEnvironment environment) {
        super.init(environment);
        filer = new RecordingFiler(environment.getFiler());
        Map<String, Object> hidden = Map.of(
                "getFiler", filer,
                "getElementUtils", Proxied.behind(Elements.class, environment.getElementUtils()),
                "getTypeUtils", Proxied.behind(Types.class, environment.getTypeUtils()),
                "getMessager", Proxied.behind(Messager.class, environment.getMessager()));
        leat.init(Proxied.behind(ProcessingEnvironment.class, environment, hidden));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return leat.process(annotations, Proxied.behind(RoundEnvironment.class, round));
    }

    List<RecordingFiler.Written> written() {
        return List.copyOf(filer.written());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return leat.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return leat.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return leat.getSupportedSourceVersion();
    }
}
