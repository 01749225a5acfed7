package dev.leat.benchmarks.words;

import dev.leat.benchmarks.Allocation;

/** Prints how many bytes the flow of words allocates in a run, and how many the same by hand. */
final class WordsAllocation {
    private WordsAllocation() {}

    public static void main(String[] arguments) {
        Allocation allocation = new Allocation();
        System.out.print(allocation.ofRun(new WordsBenchmark.LeatState()::run) + " "
                + allocation.ofRun(new WordsBenchmark.ByHandState()::run));
    }
}
