package dev.leat.benchmarks.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules over conditions that they share, or over constants of an enum. The same call always gives the same.
 *
 * @param constants how many the enum has; 0 where there is none
 */
public record Rulebook(String name, List<Condition> conditions, int constants, List<Rule> rules) {
    private static final int SEED = 20_26;

    public Rulebook {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /** All that are run. */
    public static List<Rulebook> all() {
        return List.of(of(100, 20), of(1_000, 200), byEnum(100, 20));
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
        return new Rulebook("Rules" + rules, asked, 0, all);
    }

    /** Each for one to three of the constants. */
    public static Rulebook byEnum(int rules, int constants) {
        Random random = new Random(SEED);
        List<Rule> all = new ArrayList<>();
        for (int number = 0; number < rules; number++) {
            Set<String> names = new TreeSet<>();
            int size = 1 + random.nextInt(3);
            while (names.size() < size) {
                names.add("K" + random.nextInt(constants));
            }
            all.add(new Rule(number, List.of(String.join(" || ", names))));
        }
        return new Rulebook("RulesByEnum" + rules, List.of(), constants, all);
    }

    public boolean isByEnum() {
        return constants > 0;
    }

    /** The type of what rules are applied to. */
    public String input() {
        return isByEnum() ? name + ".Kind" : "int";
    }

    /** What rules are applied to, from a number. */
    public String input(String number) {
        return isByEnum() ? input() + ".of(" + number + ")" : number;
    }

    /** An expression with what it takes in Java in place of names of conditions or constants. */
    public String asked(String expression, String input) {
        return isByEnum()
                ? expression.replaceAll("K\\d+", input + " == " + input() + ".$0")
                : expression.replaceAll("c\\d+", name + ".$0(" + input + ")");
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
