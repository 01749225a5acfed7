package dev.leat.log;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.leat.graph.fact.Fact;
import dev.leat.log.Line.Absent;
import dev.leat.log.Line.Entry;
import dev.leat.log.Line.Failed;
import dev.leat.log.Line.Header;
import dev.leat.log.Line.Known;
import dev.leat.log.Line.Linked;
import dev.leat.log.Line.Origin;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Lines as text and back. */
final class LineFormat {
    private static final String BEFORE_CHECKSUM = ",\"crc\":\"";
    private static final int CHECKSUM_LENGTH = 8;
    private static final String AFTER_CHECKSUM = "\"}";

    private LineFormat() {}

    /** Without the end of the line. */
    static String text(Linked linked) {
        String json = object(linked).toString();
        String open = json.substring(0, json.length() - 1);
        String checked = Json.encodable(open + value(linked.line()));
        return checked + BEFORE_CHECKSUM + checksum(checked) + AFTER_CHECKSUM;
    }

    /** As it is, and not through an object: it may be large. */
    private static String value(Line line) {
        return line instanceof Known known && known.json() != null ? ",\"value\":" + known.json() : "";
    }

    private static JsonObject object(Linked linked) {
        JsonObject object = new JsonObject();
        if (linked.line() instanceof Header header) {
            object.addProperty("format", Header.FORMAT);
            object.addProperty("version", Header.VERSION);
            object.addProperty("graph", header.graph());
            object.addProperty("fingerprint", header.fingerprint());
        } else if (linked.line() instanceof Known known) {
            place(known.origin() == Origin.RUN ? "fact" : "before", linked, known, object);
            object.addProperty("type", known.type());
            if (known.origin() == Origin.INITIAL) {
                object.addProperty("initial", true);
            }
            object.addProperty("way", known.way());
            object.add("from", ids(known.from()));
            object.add("because", ids(known.because()));
            if (known.json() == null) {
                object.addProperty("secret", true);
            }
        } else if (linked.line() instanceof Absent absent) {
            place("absent", linked, absent, object);
        } else if (linked.line() instanceof Failed failed) {
            place("failed", linked, failed, object);
            object.addProperty("way", failed.way());
            object.add("took", ids(failed.took()));
            object.addProperty("exception", failed.exception());
            if (failed.isSecret()) {
                object.addProperty("secret", true);
            } else {
                object.addProperty("message", failed.message());
            }
        }
        return object;
    }

    /** What is said of which value, and where the line belongs. */
    private static void place(String what, Linked linked, Entry entry, JsonObject object) {
        object.addProperty(what, entry.id().toString());
        object.addProperty("after", linked.after());
        if (linked.isEnd()) {
            object.addProperty("end", true);
        }
    }

    private static JsonArray ids(List<Fact.Id> ids) {
        JsonArray array = new JsonArray();
        ids.forEach(id -> array.add(id.toString()));
        return array;
    }

    /** The checksum that a whole line has. */
    static String checksumOf(String line) {
        String text = line.stripTrailing();
        int end = text.length() - AFTER_CHECKSUM.length();
        return text.substring(end - CHECKSUM_LENGTH, end);
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** What a line says. */
    static Linked parse(String line) throws BadLineException {
        String text = line.stripTrailing();
        Members members = Members.of(text);
        if (members.has("format")) {
            Header header = header(members);
            requireChecksum(text);
            members.requireNoMore();
            return Linked.of(header);
        }
        requireChecksum(text);
        Linked entry = new Linked(entry(members), members.text("after"), members.isTrue("end"));
        members.requireNoMore();
        return entry;
    }

    private static Header header(Members members) throws BadLineException {
        String format = members.text("format");
        if (!format.equals(Header.FORMAT)) {
            throw new BadLineException(
                    "says that its format is \"" + format + "\", but \"" + Header.FORMAT + "\" is expected.",
                    "read it with what wrote it");
        }
        int version = members.number("version");
        if (version != Header.VERSION) {
            throw new BadLineException(
                    "says that its version is " + version + ", but this can read version " + Header.VERSION + " only.",
                    "read it with the version of leat-log that wrote it");
        }
        return new Header(members.text("graph"), members.text("fingerprint"));
    }

    private static Entry entry(Members members) throws BadLineException {
        if (members.has("fact")) {
            return known("fact", Origin.RUN, members);
        }
        if (members.has("before")) {
            return known("before", members.isTrue("initial") ? Origin.INITIAL : Origin.BEFORE, members);
        }
        if (members.has("absent")) {
            return new Absent(members.id("absent"));
        }
        if (members.has("failed")) {
            boolean isSecret = members.isTrue("secret");
            return new Failed(
                    members.id("failed"),
                    members.number("way"),
                    members.ids("took"),
                    members.text("exception"),
                    isSecret || members.any("message") instanceof JsonNull ? null : members.text("message"),
                    isSecret);
        }
        throw new BadLineException(
                "is a JSON object, but neither a header nor a fact, an absence or a failure.",
                "read it with what wrote it");
    }

    private static Known known(String id, Origin origin, Members members) throws BadLineException {
        return new Known(
                members.id(id),
                origin,
                members.text("type"),
                members.number("way"),
                members.ids("from"),
                members.ids("because"),
                members.isTrue("secret") ? null : members.any("value").toString());
    }

    /** The checksum is told from the text: what is parsed has lost how it was spelt. */
    private static void requireChecksum(String text) throws BadLineException {
        int end = text.length() - CHECKSUM_LENGTH - AFTER_CHECKSUM.length();
        int start = end - BEFORE_CHECKSUM.length();
        if (start < 0 || !text.startsWith(BEFORE_CHECKSUM, start) || !text.endsWith(AFTER_CHECKSUM)) {
            throw new BadLineException("does not end with its checksum \"crc\".", BadLineException.COPY);
        }
        String expected = checksum(text.substring(0, start));
        String found = text.substring(end, end + CHECKSUM_LENGTH);
        if (!found.equals(expected)) {
            throw new BadLineException(
                    "was changed after it was written: its checksum should be " + expected + ", but is " + found + ".",
                    BadLineException.COPY);
        }
    }
}
