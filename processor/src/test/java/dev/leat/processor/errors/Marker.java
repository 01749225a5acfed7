package dev.leat.processor.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a case says that an error must stand. A comment line below the line that is wrong, with a caret under the
 * column and then the code; {@code //<} stands for the first column, which a caret cannot reach.
 */
record Marker(String file, long line, long column, String code) {
    private static final Pattern LINE = Pattern.compile("( *//)(?:< *| *(\\^) )(\\w+(?:/\\w+)?)");

    static List<Marker> in(Source source) {
        List<Marker> markers = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        int marked = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = LINE.matcher(lines.get(i));
            if (!matcher.matches()) {
                marked = i + 1;
                continue;
            }
            int column = matcher.group(2) == null ? 1 : matcher.start(2) + 1;
            markers.add(new Marker(source.path(), marked, column, matcher.group(3)));
        }
        return markers;
    }

    static Marker of(Message message) {
        return new Marker(message.file(), message.line(), message.column(), message.code());
    }
}
