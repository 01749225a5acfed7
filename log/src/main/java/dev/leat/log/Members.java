package dev.leat.log;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.leat.graph.fact.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of a line, of which each is to be asked for. */
final class Members {
    private static final int UUID_LENGTH = 36;

    private final Map<String, JsonElement> members;
    private final Set<String> asked = new HashSet<>(Set.of("crc"));

    private Members(Map<String, JsonElement> members) {
        this.members = members;
    }

    static Members of(String text) throws BadLineException {
        try {
            return new Members(Json.members(text));
        } catch (IOException | RuntimeException exception) { // Gson throws some of each.
            throw new BadLineException(
                    "is not one JSON object: " + firstLine(exception) + ".", BadLineException.COPY, exception);
        }
    }

    /** What an exception says, or a placeholder if it cannot say so. */
    static @Nullable String message(Throwable exception) {
        try {
            return exception.getMessage();
        } catch (Throwable another) {
            return "(its getMessage() throws " + another.getClass().getSimpleName() + ")";
        }
    }

    /** Gson adds the address of a page about its own settings. */
    static String firstLine(Throwable exception) {
        return String.valueOf(message(exception)).lines().findFirst().orElse("");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    JsonElement any(String name) throws BadLineException {
        asked.add(name);
        JsonElement found = members.get(name);
        if (found == null) {
            throw new BadLineException("has no \"" + name + "\".", BadLineException.COPY);
        }
        return found;
    }

    String text(String name) throws BadLineException {
        return text(name, any(name));
    }

    private String text(String name, JsonElement found) throws BadLineException {
        if (found instanceof JsonPrimitive text && text.isString()) {
            return text.getAsString();
        }
        throw wrong(name, "a text");
    }

    int number(String name) throws BadLineException {
        if (any(name) instanceof JsonPrimitive number && number.isNumber()) {
            try {
                return Integer.parseInt(number.getAsString());
            } catch (NumberFormatException tooLargeOrBroken) {
                throw wrong(name, "a whole number");
            }
        }
        throw wrong(name, "a whole number");
    }

    /** Whether it is there, and true. */
    boolean isTrue(String name) throws BadLineException {
        if (!has(name)) {
            return false;
        }
        if (!any(name).equals(new JsonPrimitive(true))) {
            throw wrong(name, "true or not there");
        }
        return true;
    }

    Fact.Id id(String name) throws BadLineException {
        return id(name, any(name));
    }

    List<Fact.Id> ids(String name) throws BadLineException {
        if (!(any(name) instanceof JsonArray array)) {
            throw wrong(name, "an array of ids");
        }
        List<Fact.Id> ids = new ArrayList<>();
        for (JsonElement element : array) {
            ids.add(id(name, element));
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw wrong(name, "each id once");
        }
        return List.copyOf(ids);
    }

    private Fact.Id id(String name, JsonElement element) throws BadLineException {
        String text = text(name, element);
        if (text.length() > UUID_LENGTH + 1 && text.charAt(UUID_LENGTH) == '/') {
            String uuid = text.substring(0, UUID_LENGTH);
            try {
                UUID run = UUID.fromString(uuid);
                if (run.toString().equals(uuid)) { // It takes shorter ones as well.
                    return new Fact.Id(run, text.substring(UUID_LENGTH + 1));
                }
            } catch (IllegalArgumentException noUuid) {
                throw wrong(name, "the UUID of a run, a slash and the name of a value");
            }
        }
        throw wrong(name, "the UUID of a run, a slash and the name of a value");
    }

    BadLineException wrong(String name, String expected) {
        return new BadLineException(
                "has a wrong \"" + name + "\": expected is " + expected + ".", BadLineException.COPY);
    }

    void requireNoMore() throws BadLineException {
        Set<String> unknown = new HashSet<>(members.keySet());
        unknown.removeAll(asked);
        if (!unknown.isEmpty()) {
            throw new BadLineException(
                    "has \"" + unknown.iterator().next() + "\", which is not part of version " + Line.Header.VERSION
                            + ".",
                    "read it with the version of leat-log that wrote it");
        }
    }
}
