package dev.leat.processor.write;

import java.io.IOException;
import java.io.Writer;

/** Where the files go that are generated from one type. */
public interface FileSink {
    /** Opens the source file of a class. */
    Writer source(String canonicalName) throws IOException;

    /** Opens a file beside the class files. */
    Writer resource(String path) throws IOException;
}
