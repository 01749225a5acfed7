package dev.leat.processor.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way out that an error offers.
 *
 * @param said all that the compiler says of the case
 * @param error the one that offers it
 * @param text what stands behind {@code Fix:}
 */
record OfferedFix(ErrorCase of, List<Message> said, Message error, String text) {
    private static final Pattern HEAD =
            Pattern.compile("(?:(\\S+):(\\d+):(\\d+): )?(error|warning|mandatory_warning|note): (.*)");
    private static final String FIX = "Fix: ";

    static List<OfferedFix> all() throws IOException {
        List<OfferedFix> all = new ArrayList<>();
        for (ErrorCase each : ErrorCase.all()) {
            List<Message> said = messages(Files.readString(each.expected()));
            for (Message error : said) {
                error.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith(FIX))
                        .forEach(line -> all.add(new OfferedFix(each, said, error, line.substring(FIX.length()))));
            }
        }
        return all;
    }

    private static List<Message> messages(String expected) {
        List<Message> messages = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                boolean placed = head.group(1) != null;
                messages.add(new Message(
                        head.group(4),
                        placed ? head.group(1) : "",
                        placed ? Long.parseLong(head.group(2)) : 0,
                        placed ? Long.parseLong(head.group(3)) : 0,
                        head.group(5)));
            } else {
                Message last = messages.remove(messages.size() - 1);
                messages.add(
                        new Message(last.kind(), last.file(), last.line(), last.column(), last.text() + "\n" + line));
            }
        }
        return messages;
    }

    /** What is left when this error is gone, in the words of its first lines. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        said.forEach(message -> left.add(firstLine(message)));
        left.remove(firstLine(error));
        return left;
    }

    static String firstLine(Message message) {
        return message.kind() + ": " + message.text().lines().findFirst().orElse("");
    }

    String code() {
        return error.code();
    }

    @Override
    public String toString() {
        return of + ": " + error.file() + ":" + error.line() + ": " + text;
    }
}
