package dev.leat.runtime;

import dev.leat.runtime.Demand.Steps;
import java.util.Arrays;

/** The steps that wait for each other, the last of them first: the stack that the thread's own may be too small for. */
final class Pending {
    private Steps[] steps = new Steps[16];
    private int[] numbers = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void push(Steps owner, int step) {
        if (size == numbers.length) {
            steps = Arrays.copyOf(steps, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        steps[size] = owner;
        numbers[size] = step;
        size++;
    }

    int step() {
        return numbers[size - 1];
    }

    boolean make() throws Throwable {
        return steps[size - 1].make(numbers[size - 1]);
    }

    void pop() {
        size--;
    }

    void clear() {
        size = 0;
    }
}
