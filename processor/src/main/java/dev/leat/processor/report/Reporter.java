package dev.leat.processor.report;

import dev.leat.processor.problem.Fix;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.PresentPlaces;
import dev.leat.processor.read.SourcePlace;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems as the compiler's own errors. */
public record Reporter(Messager messager, PresentPlaces places, Fixes fixes) {
    public void print(Problem problem) {
        Diagnostic.Kind kind = problem.isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        if (problem.place() instanceof SourcePlace earlier) {
            SourcePlace place = places.of(earlier);
            messager.printMessage(kind, text(problem), place.element(), place.annotation(), place.value());
        } else {
            messager.printMessage(kind, text(problem));
        }
    }

    /** The message as people read it: code and sentence, then what shows more, then what to do. */
    private String text(Problem problem) {
        StringBuilder text = new StringBuilder("[Leat/" + problem.code() + "] " + problem.sentence());
        for (String detail : problem.details()) {
            text.append("\n    ").append(detail);
        }
        for (Fix fix : fixes.of(problem)) {
            text.append("\n    Fix: ").append(fix);
        }
        return text.toString();
    }
}
