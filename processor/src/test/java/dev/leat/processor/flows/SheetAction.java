package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Something done to a sheet, which can be done to another as well. */
sealed interface SheetAction {
    /** What is read by it. */
    List<String> on(GuardedSheet sheet);

    record Set(String input, Object value) implements SheetAction {
        @Override
        public List<String> on(GuardedSheet sheet) {
            sheet.set(input, value);
            return List.of();
        }
    }

    record Read(String value) implements SheetAction {
        @Override
        public List<String> on(GuardedSheet sheet) {
            return List.of(sheet.ask(value));
        }
    }

    record Observe(String value) implements SheetAction {
        @Override
        public List<String> on(GuardedSheet sheet) {
            sheet.observe(value);
            return List.of();
        }
    }

    record Forget(String value) implements SheetAction {
        @Override
        public List<String> on(GuardedSheet sheet) {
            sheet.forget(value);
            return List.of();
        }
    }

    record Change(List<SheetAction> actions) implements SheetAction {
        @Override
        public List<String> on(GuardedSheet sheet) {
            List<String> read = new ArrayList<>();
            sheet.change(() -> actions.forEach(action -> read.addAll(action.on(sheet))));
            return read;
        }
    }

    /** One of all. */
    static SheetAction any(GuardedRules rules, Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> new Observe(value(rules, random));
            case 1 -> new Forget(value(rules, random));
            case 2, 3, 4 -> {
                List<SheetAction> actions = new ArrayList<>();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    actions.add(random.nextInt(4) == 0 ? new Read(value(rules, random)) : set(random));
                }
                yield new Change(actions);
            }
            case 5, 6, 7, 8, 9, 10, 11, 12 -> set(random);
            default -> new Read(value(rules, random));
        };
    }

    private static String value(GuardedRules rules, Random random) {
        List<Value> values = rules.order();
        return values.get(random.nextInt(values.size())).name();
    }

    /** Of few values, so that some are set again. */
    private static SheetAction set(Random random) {
        List<String> inputs = List.copyOf(GuardedFlow.INPUTS.keySet());
        String input = inputs.get(random.nextInt(inputs.size()));
        return new Set(input, GuardedFlow.INPUTS.get(input).of(random.nextInt(4)));
    }
}
