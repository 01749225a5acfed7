package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the shape of a flow, and whatever is changed, read and observed in whatever order: a sheet has the values
 * that a run would make, runs the steps that it must and no others, and tells observers of every change once.
 */
final class RandomSheetTest {
    private static final int FLOWS = 40;
    private static final int ACTIONS = 150;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sheetDoesWhatItMustAndNoMore(boolean guarded) throws Exception {
        long seed = Long.getLong("leat.seed", System.nanoTime());
        System.out.println("Random sheets: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        List<RandomSheet> flows = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            int size = 1 + random.nextInt(i == 0 ? 400 : random.nextBoolean() ? 12 : 150);
            flows.add(new RandomSheet("Random" + i, guarded, size, 1 + random.nextInt(size), random.nextLong()));
        }
        List<JavaFileObject> sources = flows.stream().map(RandomSheet::source).toList();
        ClassLoader loader = CompiledFlow.of(sources).load();

        for (RandomSheet flow : flows) {
            RunningSheet sheet = new RunningSheet(loader, flow.name());
            SheetModel model = new SheetModel(flow);
            for (int action = 0; action < ACTIONS; action++) {
                String what = flow.name() + ", seed " + seed + ", action " + action;
                act(what, random, sheet, model, flow.nodes().size());
                assertThat(sheet.told()).as(what).isEqualTo(model.told());
                assertThat(ran(sheet.runs())).as(what).isEqualTo(ran(model.runs()));
            }
        }
    }

    private static void act(String what, Random random, RunningSheet sheet, SheetModel model, int size)
            throws Exception {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> change(random.nextLong(), sheet, model);
            case 4, 5 -> {
                long seed = random.nextLong();
                int step = random.nextInt(size);
                List<Object> read = new ArrayList<>();
                sheet.batch(() -> changeSome(seed, sheet, null, step, read));
                model.batch(() -> changeSome(seed, null, model, step, read));
                assertThat(read.get(0)).as(what).isEqualTo(read.get(1));
            }
            case 6 -> {
                if (random.nextInt(4) == 0) {
                    int step = random.nextInt(size);
                    sheet.observe(step);
                    model.observe(step);
                }
            }
            default -> {
                int step = random.nextInt(size);
                assertThat(sheet.read(step)).as(what + ", v" + step).isEqualTo(model.read(step));
            }
        }
    }

    private static void change(long seed, RunningSheet sheet, SheetModel model) {
        set(new Random(seed), sheet, null);
        set(new Random(seed), null, model);
    }

    /** Some changes, and a read between them. */
    private static void changeSome(long seed, RunningSheet sheet, SheetModel model, int step, List<Object> read) {
        Random random = new Random(seed);
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            set(random, sheet, model);
        }
        try {
            read.add(sheet == null ? model.read(step) : sheet.read(step));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        for (int i = 0; i < changes; i++) {
            set(random, sheet, model);
        }
    }

    private static void set(Random random, RunningSheet sheet, SheetModel model) {
        int input = random.nextInt(RandomSheet.INPUTS);
        int value = random.nextInt(5);
        if (sheet != null) {
            sheet.set(input, value);
        }
        if (model != null) {
            model.set(input, value);
        }
    }

    /** By step, as text that shows where two differ. */
    private static String ran(int[] runs) {
        return Arrays.toString(runs);
    }
}
