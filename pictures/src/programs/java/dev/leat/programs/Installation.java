package dev.leat.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Installs what a test needs, on Debian or what is like it: a build changes no machine unless asked. */
public final class Installation {
    /** What to do where a program is missing. */
    public static final String ADVICE =
            ", or have the build install it as root on Debian or Ubuntu: -Dleat.install=true, or CI=true in the environment";

    private static final String WANTED = "leat.install";
    private static final Program APT = new Program("/usr/bin/apt-get");
    private static final int PATIENCE = 600;

    private Installation() {}

    static void of(List<String> packages) {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!isWanted(System.getProperty(WANTED), System.getenv())
                || !root
                || !Files.isExecutable(Path.of(APT.file()))) {
            return;
        }
        List<String> install = new ArrayList<>(List.of("-qq", "-y", "--no-install-recommends", "install"));
        install.addAll(packages);
        try {
            APT.run(PATIENCE, List.of("-qq", "update"));
            APT.run(PATIENCE, install);
        } catch (IOException offline) {
            System.err.println("Cannot install " + packages + ": " + offline);
        }
    }

    /** The property decides where there is one; else a machine for nothing but builds says so. */
    static boolean isWanted(@Nullable String property, Map<String, String> environment) {
        return Boolean.parseBoolean(property == null ? environment.get("CI") : property);
    }
}
