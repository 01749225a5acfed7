package dev.leat.sample;

import dev.leat.runtime.FlowResources;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the picture of a flow into a file, in the language that the file's ending names. */
enum Picture {
    /** For Markdown viewers and mermaid.live. */
    MERMAID(".mmd", "paste it into https://mermaid.live") {
        @Override
        String of(FlowResources flow) {
            return flow.mermaid();
        }
    },
    /** For Graphviz. */
    DOT(".dot", "dot -Tsvg draws it") {
        @Override
        String of(FlowResources flow) {
            return flow.dot();
        }
    },
    /** For programs. */
    PLAN(".json", "the flow's plan, for programs") {
        @Override
        String of(FlowResources flow) {
            return flow.plan();
        }
    };

    private final String ending;
    private final String use;

    Picture(String ending, String use) {
        this.ending = ending;
        this.use = use;
    }

    abstract String of(FlowResources flow);

    /** What a person does with it. */
    String use() {
        return use;
    }

    /** The picture for a file's ending; Mermaid when the ending is none of ours. */
    static Picture in(Path file) {
        for (Picture picture : values()) {
            if (file.toString().endsWith(picture.ending)) {
                return picture;
            }
        }
        return MERMAID;
    }

    void write(Class<?> declaration, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            createFolder(folder);
        }
        Files.writeString(file, of(FlowResources.of(declaration)));
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new IOException(folder + " is not a folder", file);
        }
    }
}
