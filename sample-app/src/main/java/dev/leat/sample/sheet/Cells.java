package dev.leat.sample.sheet;

import dev.leat.sample.source.MalformedLineException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a budget: lines such as {@code rent = 900} set one, and every value that changes is told. */
public final class Cells {
    private static final Pattern LINE = Pattern.compile("(\\S+?)\\s*=\\s*(\\S+)");
    private static final int MOST_DIGITS = 12;

    private final Map<String, Consumer<BigDecimal>> inputs = new LinkedHashMap<>();
    private final Consumer<String> told;

    /** @param told is told each value that changes, by a line */
    public Cells(Consumer<String> told) {
        this.told = told;
        BudgetFlowSheet sheet = BudgetFlow.create().sheet();
        inputs.put("hours", sheet::hours);
        inputs.put("wage", sheet::wage);
        inputs.put("rent", sheet::rent);
        inputs.put("food", sheet::food);
        sheet.on().gross((before, now) -> tell("gross", before, now));
        sheet.on().tax((before, now) -> tell("tax", before, now));
        sheet.on().net((before, now) -> tell("net", before, now));
        sheet.on().spent((before, now) -> tell("spent", before, now));
        sheet.on().left((before, now) -> tell("left", before, now));
    }

    private void tell(String name, @Nullable BigDecimal before, BigDecimal now) {
        told.accept("  " + name + ": " + now + (before == null ? "" : " (was " + before + ")"));
    }

    /** Sets the cell that a line names. */
    public void set(String line) throws MalformedLineException {
        Matcher parts = LINE.matcher(line);
        String names = String.join(", ", inputs.keySet());
        if (!parts.matches()) {
            throw new MalformedLineException("this sets no cell", "Write: CELL = NUMBER, such as: rent = 900.");
        }
        Consumer<BigDecimal> input = inputs.get(parts.group(1));
        if (input == null) {
            throw new MalformedLineException(
                    "there is no cell \"" + parts.group(1) + "\" that could be set", "The cells are: " + names + ".");
        }
        input.accept(number(parts.group(2)));
    }

    private static BigDecimal number(String text) throws MalformedLineException {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() >= 0 && number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException cause) {
            // Told below, as any other that is none for a budget.
        }
        throw new MalformedLineException(
                "\"" + text + "\" is no amount", "Write a number of up to " + MOST_DIGITS + " digits, such as: 12.50.");
    }
}
