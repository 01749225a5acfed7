package dev.leat.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells what is compiled from source now. Remembers it for each type: it is asked of every method and parameter. */
final class Sources {
    private final Set<String> outermost;
    private final Map<TypeElement, Boolean> types = new HashMap<>();

    /** @param outermost the qualified names of the outermost types that are compiled from source now */
    Sources(Set<String> outermost) {
        this.outermost = outermost;
    }

    /**
     * Whether an outermost type of that name is. By name, since to look for the type itself would make javac 17 read
     * its class file of an earlier compilation, and fail later if the type is a record and generated anew.
     */
    boolean contain(String outermostType) {
        return outermost.contains(outermostType);
    }

    boolean contain(Element element) {
        return types.computeIfAbsent(
                Visibility.typeAround(element),
                type -> outermost.contains(Visibility.outermost(type).toString()));
    }
}
