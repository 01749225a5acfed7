package dev.leat.benchmarks.loop;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/** Four stages of objects, each of which makes one, and a sum. */
final class Items implements StagedWorkload {
    private final Items_SummedFlow flow = new Items_SummedFlow();
    private final Items_SingleFlow single = new Items_SingleFlow();
    private final List<Item> items;

    Items(int count) {
        items = IntStream.range(0, count).mapToObj(i -> new Item(i, i + 1)).toList();
    }

    record Item(int price, int count) {}

    /** For one item. */
    @Flow
    static final class Single {
        @Processor
        static Item raised(@Input Item item) {
            return new Item(item.price() + 3, item.count());
        }

        @Processor
        static Item doubled(Item raised) {
            return new Item(raised.price(), 2 * raised.count());
        }

        @Processor
        static Item mixed(Item doubled) {
            return new Item(doubled.price() ^ doubled.count(), doubled.count());
        }

        @Processor
        static Item turned(Item mixed) {
            return new Item(-mixed.count(), mixed.price() - 1);
        }
    }

    /** For all. */
    @Flow
    static final class Summed {
        @Processor
        static Item raised(@Input @Each("items") Item item) {
            return Single.raised(item);
        }

        @Processor
        static Item doubled(Item raised) {
            return Single.doubled(raised);
        }

        @Processor
        static Item mixed(Item doubled) {
            return Single.mixed(doubled);
        }

        @Processor
        static Item turned(Item mixed) {
            return Single.turned(mixed);
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, Item turned) {
            return sum + turned.price() + turned.count();
        }

        @Processor
        static long total(@Last long sum) {
            return sum;
        }
    }

    @Override
    public Object leat() {
        return flow.run(items).total();
    }

    @Override
    public Object byHand() {
        long sum = Summed.nothing();
        for (Item item : items) {
            Item raised = Summed.raised(item);
            Item doubled = Summed.doubled(raised);
            Item mixed = Summed.mixed(doubled);
            Item turned = Summed.turned(mixed);
            sum = Summed.sum(sum, turned);
        }
        return Summed.total(sum);
    }

    @Override
    public Object stream() {
        return items.stream()
                .map(Single::raised)
                .map(Single::doubled)
                .map(Single::mixed)
                .map(Single::turned)
                .mapToLong(turned -> Summed.sum(0, turned))
                .sum();
    }

    @Override
    public Object runs() {
        long sum = 0;
        for (Item item : items) {
            sum = Summed.sum(sum, single.run(item).turned());
        }
        return sum;
    }

    @Override
    public Object reactor() {
        return Objects.requireNonNull(Flux.fromIterable(items)
                .map(Single::raised)
                .map(Single::doubled)
                .map(Single::mixed)
                .map(Single::turned)
                .reduce(0L, Summed::sum)
                .block());
    }

    @Override
    public Object rxJava() {
        return Flowable.fromIterable(items)
                .map(Single::raised)
                .map(Single::doubled)
                .map(Single::mixed)
                .map(Single::turned)
                .reduce(0L, Summed::sum)
                .blockingGet();
    }
}
