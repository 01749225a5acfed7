package dev.leat.processor.errors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Another text in the place of a part of a source; between two characters where that part is empty. */
record Edit(String file, int start, int end, String text) {
    static List<Source> apply(List<Edit> edits, List<Source> sources) {
        List<Source> edited = new ArrayList<>();
        for (Source source : sources) {
            StringBuilder text = new StringBuilder(source.getCharContent(true));
            int from = text.length();
            for (Edit edit : edits.stream()
                    .distinct()
                    .filter(edit -> edit.file().equals(source.path()))
                    .sorted(Comparator.comparingInt(Edit::start)
                            .thenComparingInt(Edit::end)
                            .reversed())
                    .toList()) {
                if (edit.end() > from) {
                    throw new IllegalArgumentException("Two edits of one place: " + edits);
                }
                text.replace(edit.start(), edit.end(), edit.text());
                from = edit.start();
            }
            edited.add(new Source(source.path(), text.toString()));
        }
        return edited;
    }
}
