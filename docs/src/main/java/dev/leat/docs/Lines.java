package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

// region flow
@Flow
final class Lines {
    private Lines() {}

    @Processor
    static List<String> lines(@Input Path file) throws IOException {
        return Files.readAllLines(file);
    }

    @Processor
    static int count(List<String> lines) {
        return lines.size();
    }
}
// endregion
