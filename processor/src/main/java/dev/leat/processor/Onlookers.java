package dev.leat.processor;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;

/**
 * The processors behind Leat's. An annotation that is claimed is hidden from them, and once all are claimed javac does
 * not call them at all; one that nobody claims is a warning of {@code -Xlint:processing}. So Leat claims its
 * annotations where it knows that none of them asks for these, be it with a {@code *}.
 */
final class Onlookers {
    private static final String OURS = "dev.leat.";

    private Onlookers() {}

    /**
     * Whether there may be any.
     *
     * @param maker the class that made our processor
     */
    static boolean mayExist(String maker) {
        boolean discovered = maker.startsWith("java.util.ServiceLoader") || maker.startsWith("org.gradle.");
        return discovered ? exist() : !isNamedLast();
    }

    /** Whether the compiler was started with {@code -processor} and ours at the end of that list. */
    private static boolean isNamedLast() {
        List<String> arguments =
                List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
        int option = arguments.lastIndexOf("-processor");
        return option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).endsWith(LeatProcessor.class.getName());
    }

    private static boolean exist() {
        try {
            return exist(ServiceLoader.load(Processor.class, Onlookers.class.getClassLoader()).stream()
                    .iterator());
        } catch (ServiceConfigurationError unreadable) {
            return true; // what comes after it is not known
        }
    }

    private static boolean exist(Iterator<ServiceLoader.Provider<Processor>> path) {
        boolean behind = false;
        while (path.hasNext()) {
            ServiceLoader.Provider<Processor> next = path.next();
            if (next.type() == LeatProcessor.class) {
                behind = true;
            } else if (behind && supported(next).stream().anyMatch(Onlookers::coversOurs)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> supported(ServiceLoader.Provider<Processor> provider) {
        try {
            return provider.get().getSupportedAnnotationTypes();
        } catch (RuntimeException | LinkageError notBeforeInit) {
            return Set.of(); // Dagger's: it knows only later which of its own it wants
        }
    }

    /** Of patterns such as {@code dev.leat.Flow}, {@code dev.leat/dev.leat.*} and {@code *}. */
    private static boolean coversOurs(String pattern) {
        String name = pattern.substring(pattern.indexOf('/') + 1);
        return name.startsWith(OURS) || (name.endsWith("*") && OURS.startsWith(name.substring(0, name.length() - 1)));
    }
}
