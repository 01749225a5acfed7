package com.example.till;

import jakarta.inject.Inject;

/** Switched on for a run and off at its end. */
class Printer implements AutoCloseable {
    @Inject
    Printer() {}

    int print(String line) {
        System.out.println("[" + line + "]");
        return line.length();
    }

    @Override
    public void close() {
        System.out.println("printer off");
    }
}
