package dev.leat.sample.rules;

import java.util.Locale;

/** An amount in euros. */
public record Money(long cents) {
    Money plus(Money other) {
        return new Money(cents + other.cents);
    }

    Money minus(Money other) {
        return new Money(cents - other.cents);
    }

    /** So many hundredths, half a cent counting as one. */
    Money percent(int percent) {
        return new Money((cents * percent + 50) / 100);
    }

    boolean isAtLeast(Money other) {
        return cents >= other.cents;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d.%02d EUR", cents / 100, cents % 100);
    }
}
