package dev.leat.sample.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real text that is found on any machine with a JDK, for when nothing is named. */
public final class TextsAtHand {
    private static final List<String> FOLDERS = List.of("legal", "conf");
    private static final Found PACKAGED =
            new Found(List.of(new Source.Packaged("gettysburg-address.txt")), List.of(), List.of());

    private TextsAtHand() {}

    /**
     * The licence texts of a JDK, or else its commented settings, or else a short text packaged with the application.
     *
     * @param javaHome where the JDK is installed
     */
    public static Found in(Path javaHome) {
        return FOLDERS.stream()
                .map(javaHome::resolve)
                .filter(Files::isDirectory)
                .map(folder -> SourceFinder.find(List.of(folder.toString()), javaHome, InputStream.nullInputStream()))
                .filter(found -> !found.sources().isEmpty())
                .findFirst()
                .orElse(PACKAGED);
    }
}
