package dev.leat.benchmarks.loop;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import io.reactivex.rxjava3.core.Flowable;
import java.util.Objects;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/** Four stages of numbers, and their sum. */
final class Numbers implements StagedWorkload {
    private final Numbers_SummedFlow flow = new Numbers_SummedFlow();
    private final Numbers_SingleFlow single = new Numbers_SingleFlow();
    private final int[] numbers;

    Numbers(int count) {
        numbers = IntStream.range(0, count).toArray();
    }

    /** For one number. */
    @Flow
    static final class Single {
        @Processor
        static int first(@Input int number) {
            return number * 31 + 7;
        }

        @Processor
        static int second(int first) {
            return first ^ first >>> 3;
        }

        @Processor
        static int third(int second) {
            return second * 17 - 5;
        }

        @Processor
        static int fourth(int third) {
            return third + (third << 2);
        }
    }

    /** For all. */
    @Flow
    static final class Summed {
        @Processor
        static int first(@Input @Each("numbers") int number) {
            return Single.first(number);
        }

        @Processor
        static int second(int first) {
            return Single.second(first);
        }

        @Processor
        static int third(int second) {
            return Single.third(second);
        }

        @Processor
        static int fourth(int third) {
            return Single.fourth(third);
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, int fourth) {
            return sum + fourth;
        }

        @Processor
        static long total(@Last long sum) {
            return sum;
        }
    }

    @Override
    public Object leat() {
        return flow.run(numbers).total();
    }

    @Override
    public Object byHand() {
        long sum = Summed.nothing();
        for (int number : numbers) {
            int first = Summed.first(number);
            int second = Summed.second(first);
            int third = Summed.third(second);
            int fourth = Summed.fourth(third);
            sum = Summed.sum(sum, fourth);
        }
        return Summed.total(sum);
    }

    @Override
    public Object stream() {
        return IntStream.of(numbers)
                .map(Single::first)
                .map(Single::second)
                .map(Single::third)
                .map(Single::fourth)
                .asLongStream()
                .sum();
    }

    @Override
    public Object runs() {
        long sum = 0;
        for (int number : numbers) {
            sum += single.run(number).fourth();
        }
        return sum;
    }

    @Override
    public Object reactor() {
        return Objects.requireNonNull(
                Flux.fromStream(() -> IntStream.of(numbers).boxed())
                        .map(Single::first)
                        .map(Single::second)
                        .map(Single::third)
                        .map(Single::fourth)
                        .reduce(0L, Long::sum)
                        .block());
    }

    @Override
    public Object rxJava() {
        return Flowable.fromStream(IntStream.of(numbers).boxed())
                .map(Single::first)
                .map(Single::second)
                .map(Single::third)
                .map(Single::fourth)
                .reduce(0L, Long::sum)
                .blockingGet();
    }
}
