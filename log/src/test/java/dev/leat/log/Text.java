package dev.leat.log;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Logs as text. */
final class Text {
    private static final String AFTER = "\"after\":\"[0-9a-f]{8}\"";

    private Text() {}

    static byte[] log(FlowGraph graph, Values values, Facts... runs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RunLog log = RunLog.to(out, graph, values)) {
            for (Facts run : runs) {
                log.record(run);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static List<Replay> read(FlowGraph graph, Values values, byte[] log) {
        try {
            return new LogReader(graph, values).read(new ByteArrayInputStream(log));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Lines that follow each other as they stand; the first is the header. Those with a wrong checksum stay as they
     * are.
     */
    static List<String> linked(List<String> lines) {
        List<String> linked = new ArrayList<>();
        String last = "";
        for (String line : lines) {
            boolean isWhole = !line.isEmpty() && line.equals(checked(line));
            linked.add(isWhole ? checked(line.replaceFirst(AFTER, "\"after\":\"" + last + "\"")) : line);
            last = isWhole ? LineFormat.checksumOf(linked.get(linked.size() - 1)) : last;
        }
        return linked;
    }

    /** The line as one that was recorded alone. */
    static String alone(String line) {
        return checked(line.replace(",\"end\":true", "").replaceFirst(AFTER, "$0,\"end\":true"));
    }

    /** The line with the checksum that it should have, in place of the one that it may have. */
    static String checked(String line) {
        String open = line.replaceAll(",\"crc\":\"[0-9a-f]{8}\"}$", "").replaceAll("}$", "");
        CRC32 crc = new CRC32();
        crc.update(open.getBytes(StandardCharsets.UTF_8));
        return open + ",\"crc\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}";
    }
}
