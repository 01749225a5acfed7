package dev.leat.sample.lock;

import dev.leat.sample.source.MalformedLineException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works a lock by lines of text, and keeps its state if there is where. Not thread-safe. */
public final class Attendant {
    private final LockFlowSession lock;
    private final @Nullable StateFile file;
    private final Consumer<String> answers;

    private Attendant(LockFlowSession lock, @Nullable StateFile file, Consumer<String> answers) {
        this.lock = lock;
        this.file = file;
        this.answers = answers;
    }

    /** Works a lock that begins anew and is forgotten. */
    public static Attendant forgetful(Consumer<String> answers) {
        return new Attendant(LockFlow.create().open(), null, answers);
    }

    /**
     * Works a lock that goes on from what a file holds, and begins anew where there is none.
     *
     * @throws UnusableStateException if the file holds something else
     */
    public static Attendant keeping(Path state, Consumer<String> answers) throws UnusableStateException {
        StateFile file = new StateFile(state);
        return new Attendant(file.open(LockFlow.create()), file, answers);
    }

    /** Answers as the lock is, without a command. */
    public void look() {
        answers.accept(lock.current().answer());
    }

    /** Does what a line says, saves the state that this makes, and then answers. */
    public void obey(String line) throws MalformedLineException, UnusableStateException {
        LockFlow.Outputs outputs = lock.run(CommandText.parse(line));
        if (file != null) {
            file.save(lock.state());
        }
        answers.accept(outputs.answer());
    }
}
