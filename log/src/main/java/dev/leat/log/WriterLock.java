package dev.leat.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a file have one writer at a time, whatever it is called there.
 *
 * <p>What is locked is another file beside it, as a process that has read a file and closes it may lose all its locks
 * on it. For the same reason this program's own locks are looked up first. The file beside it is not deleted in the
 * end: somebody may be about to lock it, and another would then create and lock a new one.
 */
final class WriterLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private WriterLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Does not wait.
     *
     * @param file has to be there
     */
    static WriterLock of(Path file) throws IOException {
        Path path = Path.of(file.toRealPath() + ".lock");
        if (!HELD.add(path)) {
            throw taken(file, "another RunLog of this program");
        }
        try {
            return new WriterLock(path, locked(file, path));
        } catch (IOException | RuntimeException failure) {
            HELD.remove(path);
            throw failure;
        }
    }

    private static FileChannel locked(Path file, Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
            throw taken(file, "another program");
        } catch (OverlappingFileLockException exception) { // By classes of another loader.
            try (channel) {
                throw taken(file, "another RunLog of this program");
            }
        } catch (IOException | RuntimeException failure) {
            try (channel) {
                throw failure;
            }
        }
    }

    private static LogException taken(Path file, String by) {
        return new LogException(
                0,
                file + " is being written by " + by + ". Fix: close that one first, or write another file; "
                        + "logs can be put together later");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(path);
        }
    }
}
