package dev.leat.processor.errors;

import java.io.IOException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Cannot write the source of one type. */
final class BrokenDisk extends ForwardingJavaFileManager<JavaFileManager> {
    private final String unwritable;
    private final String failure;

    BrokenDisk(JavaFileManager files, String unwritable, String failure) {
        super(files);
        this.unwritable = unwritable;
        this.failure = failure;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
        if (className.equals(unwritable)) {
            if (failure.equals("java.io.IOException")) {
                throw new IOException("No space left on device");
            }
            throw new IllegalStateException("the disk is made of cheese");
        }
        return super.getJavaFileForOutput(location, className, kind, sibling);
    }
}
