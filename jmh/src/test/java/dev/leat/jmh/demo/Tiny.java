package dev.leat.jmh.demo;

/** Stands for a flow; its plan is in the test resources. */
final class Tiny {
    private Tiny() {}

    static int doubled(int number) {
        return number * 2;
    }

    static String text(int doubled) {
        return Integer.toString(doubled);
    }
}
