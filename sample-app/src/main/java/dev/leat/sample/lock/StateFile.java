package dev.leat.sample.lock;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.leat.runtime.StateShapeException;
import dev.leat.sample.source.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Keeps the state of a lock as JSON. */
final class StateFile {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();
    private static final String ADVICE = " Name another file with --state, or remove this one to begin anew.";

    private final Path file;
    private LockFlow.@Nullable State saved;

    StateFile(Path file) {
        this.file = file;
    }

    /** Goes on from what the file holds, or begins anew where there is no file. */
    LockFlowSession open(LockFlow flow) throws UnusableStateException {
        try {
            LockFlow.State read = parse(Files.readString(file));
            LockFlowSession session = flow.resume(read);
            if (!isWhole(read)) {
                throw new UnusableStateException("a part of the state is missing in it." + ADVICE);
            }
            saved = read;
            return session;
        } catch (NoSuchFileException none) {
            return flow.open();
        } catch (CharacterCodingException | JsonParseException cause) {
            throw new UnusableStateException("it does not hold a JSON object." + ADVICE, cause);
        } catch (StateShapeException cause) {
            throw new UnusableStateException(
                    "it holds the state of something else, or of another version." + ADVICE, cause);
        } catch (IOException cause) {
            throw new UnusableStateException("it cannot be read (" + Problem.reason(cause) + ")." + ADVICE, cause);
        }
    }

    /** Saves a state unless that is in the file already. The file is whole at any time. */
    void save(LockFlow.State state) throws UnusableStateException {
        if (state.equals(saved)) {
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(beside, JSON.toJson(state) + "\n");
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException cause) {
            throw new UnusableStateException(
                    "there is no folder to write it into. Make the folder, or name another file with --state.", cause);
        } catch (IOException cause) {
            throw new UnusableStateException(
                    "it cannot be written (" + Problem.reason(cause) + "). Name another file with --state.", cause);
        }
        saved = state;
    }

    private static LockFlow.State parse(String text) {
        LockFlow.State read = JSON.fromJson(text, LockFlow.State.class);
        if (read == null) {
            throw new JsonParseException("empty");
        }
        return read;
    }

    /** A mapper leaves null what the text does not have. */
    private static boolean isWhole(LockFlow.State read) {
        State state = read.state();
        return state != null && state.code() != null && state.bolt() != null && state.contents() != null;
    }
}
