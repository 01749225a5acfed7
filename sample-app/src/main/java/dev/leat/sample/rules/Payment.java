package dev.leat.sample.rules;

/** How an order is paid. */
public sealed interface Payment {
    /** By a card that can be charged. */
    record Card() implements Payment {}

    /** By a transfer before the order is sent. */
    record Transfer() implements Payment {}

    /** By an invoice that is due after some days. */
    record Invoice(int days) implements Payment {}
}
