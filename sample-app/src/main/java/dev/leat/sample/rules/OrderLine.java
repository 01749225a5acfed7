package dev.leat.sample.rules;

import dev.leat.sample.source.MalformedLineException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an order from a line such as {@code 1001, vip, DE, invoice 14, 120.50}. */
final class OrderLine {
    private static final List<String> FIELDS = List.of("number", "customer", "country", "payment", "goods");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern INVOICE = Pattern.compile("invoice (?<days>[0-9]{1,3})");
    private static final Pattern EUROS = Pattern.compile("(?<euros>[0-9]{1,9})\\.(?<cents>[0-9]{2})");

    private OrderLine() {}

    static Order parse(String line) throws MalformedLineException {
        List<String> fields =
                Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (fields.size() != FIELDS.size()) {
            throw new MalformedLineException(
                    "the line has " + fields.size() + (fields.size() == 1 ? " field" : " fields"),
                    "An order has " + FIELDS.size() + ", with commas between: " + String.join(", ", FIELDS) + ".");
        }
        return new Order(
                number(fields.get(0)),
                customer(fields.get(1)),
                country(fields.get(2)),
                payment(fields.get(3)),
                goods(fields.get(4)));
    }

    private static String number(String text) throws MalformedLineException {
        if (text.isEmpty()) {
            throw new MalformedLineException("the number is missing", "Any text without commas will do.");
        }
        return text;
    }

    private static Customer customer(String text) throws MalformedLineException {
        return switch (text) {
            case "new" -> Customer.NEW;
            case "regular" -> Customer.REGULAR;
            case "vip" -> Customer.VIP;
            default -> throw malformed("customer", text, "new, regular or vip");
        };
    }

    private static String country(String text) throws MalformedLineException {
        if (!COUNTRY.matcher(text).matches()) {
            throw malformed("country", text, "two capital letters, as in DE");
        }
        return text;
    }

    private static Payment payment(String text) throws MalformedLineException {
        Matcher invoice = INVOICE.matcher(text);
        if (invoice.matches()) {
            return new Payment.Invoice(Integer.parseInt(invoice.group("days")));
        }
        return switch (text) {
            case "card" -> new Payment.Card();
            case "transfer" -> new Payment.Transfer();
            default -> throw malformed("payment", text, "card, transfer, or invoice with its days, as in invoice 14");
        };
    }

    private static Money goods(String text) throws MalformedLineException {
        Matcher euros = EUROS.matcher(text);
        if (!euros.matches()) {
            throw malformed("amount of goods", text, "euros with two decimals, as in 120.50");
        }
        return new Money(Long.parseLong(euros.group("euros")) * 100 + Long.parseLong(euros.group("cents")));
    }

    private static MalformedLineException malformed(String field, String found, String expected) {
        return new MalformedLineException("the " + field + " is \"" + found + "\"", "It should be " + expected + ".");
    }
}
