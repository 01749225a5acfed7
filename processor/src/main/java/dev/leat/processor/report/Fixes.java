package dev.leat.processor.report;

import dev.leat.processor.model.Place;
import dev.leat.processor.problem.Fix;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.FileSpelling;
import dev.leat.processor.read.KeptAnnotations;
import dev.leat.processor.read.PresentPlaces;
import dev.leat.processor.read.SourcePlace;
import java.util.List;

/** Words what to do about problems as the files do in which it is to be written. */
public record Fixes(FileSpelling spelling, PresentPlaces places) {
    List<Fix> of(Problem problem) {
        return problem.fixes().stream()
                .map(fix -> spelled(fix, problem.place()))
                .toList();
    }

    private Fix spelled(Fix fix, Place place) {
        Place at = fix.at() == null ? place : fix.at();
        Place present = at instanceof SourcePlace source ? places.of(source) : at;
        return new Fix(fix.advice(), spelling.of(KeptAnnotations.in(fix.code(), present), present), fix.at());
    }
}
