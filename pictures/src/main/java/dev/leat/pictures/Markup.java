package dev.leat.pictures;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of XML, none of which text can break out of. */
final class Markup {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup open(String element) {
        endTag();
        text.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    Markup with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Markup with(String attribute, double value) {
        return with(attribute, number(value));
    }

    Markup text(String characters) {
        return raw(escaped(characters));
    }

    /** Text that is known to be markup or to contain none. */
    Markup raw(String markup) {
        endTag();
        text.append(markup);
        return this;
    }

    /** Ends the element that was opened last. */
    Markup close() {
        String element = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(element).append('>');
        }
        if (open.size() < 3) {
            text.append('\n');
        }
        return this;
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    /** To a tenth, without a fraction where there is none. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long positive = Math.abs(tenths);
        return sign + positive / 10 + (positive % 10 == 0 ? "" : "." + positive % 10);
    }

    private static String escaped(String characters) {
        return characters
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
