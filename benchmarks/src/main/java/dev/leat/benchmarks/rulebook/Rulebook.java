package dev.leat.benchmarks.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Rules over conditions that they share. The same call always gives the same. */
public record Rulebook(String name, List<Condition> conditions, List<Rule> rules) {
    private static final int SEED = 20_26;

    public Rulebook {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /** All that are run. */
    public static List<Rulebook> all() {
        return List.of(of(100, 20), of(1_000, 200));
    }

    public static Rulebook of(int rules, int conditions) {
        Random random = new Random(SEED);
        List<Condition> asked = new ArrayList<>();
        for (int number = 0; number < conditions; number++) {
            int modulus = 3 + random.nextInt(14);
            asked.add(new Condition(number, 3 + 2 * random.nextInt(15), modulus, 1 + random.nextInt(modulus - 1)));
        }
        List<Rule> all = new ArrayList<>();
        for (int number = 0; number < rules; number++) {
            all.add(new Rule(number, parts(random, conditions)));
        }
        return new Rulebook("Rules" + rules, asked, all);
    }

    /** Half of the guards are of the most usual shape. */
    private static List<String> parts(Random random, int conditions) {
        Set<String> names = new TreeSet<>();
        while (names.size() < 3) {
            names.add("c" + random.nextInt(conditions));
        }
        List<String> three = new ArrayList<>(names);
        String a = three.remove(random.nextInt(3));
        String b = three.remove(random.nextInt(2));
        String c = three.get(0);
        return switch (random.nextInt(8)) {
            case 0 -> List.of(a, b);
            case 1 -> List.of(a, "!" + b, "!" + c);
            case 2 -> List.of(a + " || " + b);
            case 3 -> List.of(a, b + " || !" + c);
            default -> List.of(a + " || " + b, "!" + c);
        };
    }
}
