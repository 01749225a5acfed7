package dev.leat.sample.rules;

/**
 * What a customer asks for.
 *
 * @param country where to, as a code of two letters
 * @param goods what they cost
 */
public record Order(String number, Customer customer, String country, Payment payment, Money goods) {}
