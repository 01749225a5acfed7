package dev.leat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Flows to test with. */
public final class Flows {
    private static final Type BOOLEAN = new Type("boolean", "boolean");
    private static final String[] NAMES = {
        "total", "größe", "\uD83D\uDC1F", "a.b \"c\" \\ \n\t\u0001\u2028", "x_", "{<y>} */ \uD800"
    };

    private Flows() {}

    /** One of everything. */
    public static Flow shop() {
        Type shop = new Type("demo.Market.Shop", "Market.Shop");
        Type money = new Type("java.math.BigDecimal", "BigDecimal");
        Type prices = new Type("java.util.Map<java.lang.String, java.math.BigDecimal>", "Map<String, BigDecimal>");
        Type card = new Type("demo.Card", "Card");
        Port basket = plain(0);
        return new Flow(
                "demo.Market$Shop",
                "Market.Shop",
                List.of(
                        new Node.Input("basket", new Type("demo.Basket", "Basket"), false, CutOff.SAME),
                        new Node.Input("payment", new Type("demo.Payment", "Payment"), true, CutOff.EQUALS),
                        new Node.Dependency(
                                "rates",
                                new Type("demo.Rates", "Rates"),
                                List.of("@jakarta.inject.Named(\"eu\")"),
                                true),
                        made(
                                "prices",
                                prices,
                                Node.Kind.STEP,
                                Presence.ALWAYS,
                                call(shop, "prices", "", Guard.always(), basket, plain(2))),
                        made(
                                "total",
                                money,
                                Node.Kind.COMPONENT,
                                Presence.ALWAYS,
                                call(shop, "sums", "total", Guard.always(), plain(3))),
                        made(
                                "large",
                                BOOLEAN,
                                Node.Kind.CONDITION,
                                Presence.ALWAYS,
                                call(shop, "large", "", Guard.always(), plain(4))),
                        made(
                                "known",
                                BOOLEAN,
                                Node.Kind.CONDITION,
                                Presence.ALWAYS,
                                call(shop, "known", "", Guard.always(), basket)),
                        new Node.Made(
                                "receipt",
                                new Type("java.lang.String", "String"),
                                Node.Kind.STEP,
                                List.of(
                                        new Alternative(
                                                new Type("demo.Cards", "Cards"),
                                                "pay",
                                                "",
                                                List.of(
                                                        new Port(
                                                                1,
                                                                Taking.PLAIN,
                                                                Reach.PLAIN,
                                                                Optional.of(new Port.Narrowing(card, List.of()))),
                                                        plain(4)),
                                                Guard.any(List.of(
                                                        Guard.fails(5),
                                                        Guard.holds(6).and(Guard.holds(5)))),
                                                "Cards.java:12",
                                                "Pays by card."),
                                        call(
                                                shop,
                                                "ask",
                                                "",
                                                Guard.holds(6),
                                                new Port(7, Taking.NULLABLE, Reach.PREVIOUS, Optional.empty()),
                                                new Port(
                                                        3,
                                                        Taking.PLAIN,
                                                        Reach.PREVIOUS,
                                                        Optional.of(
                                                                new Port.Narrowing(prices, List.of("LOW", "HIGH")))))),
                                Presence.SOMETIMES,
                                true,
                                CutOff.NEVER,
                                Optional.of(call(shop, "none", "", Guard.always()))),
                        made(
                                "mail",
                                new Type("void", "void"),
                                Node.Kind.STEP,
                                Presence.SOMETIMES,
                                call(new Type("", ""), "", "", Guard.always(), plain(7)))));
    }

    /** Loops in loops, in two passes, and one of everything that has to do with them. */
    public static Flow files() {
        Type owner = new Type("demo.Files", "Files");
        Type text = new Type("java.lang.String", "String");
        Type texts = new Type("java.util.List<java.lang.String>", "List<String>");
        Type number = new Type("int", "int");
        return new Flow(
                "demo.Files",
                "Files",
                List.of(new Loop(0, 2, false), new Loop(2, 1, true, true)),
                List.of(
                        new Node.Input("files", texts, false, CutOff.EQUALS),
                        looped("empty", new Type("boolean", "boolean"), Node.Kind.CONDITION, 0, port(0, Reach.EACH)),
                        looped("lines", texts, Node.Kind.STEP, 0, port(0, Reach.EACH)),
                        looped("length", number, Node.Kind.STEP, 2, port(2, Reach.EACH)),
                        new Node.Made(
                                "total",
                                number,
                                Node.Kind.STEP,
                                List.of(call(owner, "total", "", Guard.fails(1), port(4, Reach.PREVIOUS), plain(3))),
                                Presence.SOMETIMES,
                                false,
                                CutOff.EQUALS,
                                Optional.of(call(owner, "zero", "", Guard.always())),
                                Optional.of(2),
                                Optional.of(0)),
                        looped("told", new Type("void", "void"), Node.Kind.EFFECT, 2, plain(3), plain(0)),
                        looped("bad", texts, Node.Kind.REJECTED, 0, port(2, Reach.REJECTED)),
                        looped("sum", number, Node.Kind.STEP, 0, port(4, Reach.LAST), plain(6)),
                        made(
                                "most",
                                number,
                                Node.Kind.STEP,
                                Presence.ALWAYS,
                                call(owner, "most", "", Guard.always(), port(7, Reach.ALL), port(3, Reach.FIRST))),
                        looped("share", text, Node.Kind.STEP, 0, plain(7), plain(8))));
    }

    private static Node looped(String name, Type type, Node.Kind kind, int sequence, Port... ports) {
        return new Node.Made(
                name,
                type,
                kind,
                List.of(call(new Type("demo.Files", "Files"), name, "", Guard.always(), ports)),
                Presence.ALWAYS,
                false,
                CutOff.EQUALS,
                Optional.empty(),
                Optional.of(sequence),
                Optional.empty());
    }

    private static Port port(int node, Reach reach) {
        return new Port(node, Taking.PLAIN, reach, Optional.empty());
    }

    static Node made(String name, Type type, Node.Kind kind, Presence presence, Alternative... alternatives) {
        return new Node.Made(name, type, kind, List.of(alternatives), presence, false, CutOff.EQUALS, Optional.empty());
    }

    static Alternative call(Type owner, String method, String component, Guard<Integer> guard, Port... ports) {
        return new Alternative(owner, method, component, List.of(ports), guard, "", "");
    }

    static Port plain(int node) {
        return new Port(node, Taking.PLAIN, Reach.PLAIN, Optional.empty());
    }

    /** Any flow, the same for the same seed. */
    public static Flow random(long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        List<Loop> loops = IntStream.range(0, count)
                .filter(any -> random.nextInt(8) == 0)
                .mapToObj(sequence ->
                        new Loop(sequence, 1 + random.nextInt(3), random.nextBoolean(), random.nextBoolean()))
                .toList();
        for (int i = 0; i < count; i++) {
            nodes.add(node(random, i, count, loops));
        }
        return new Flow("demo.F$" + name(random), name(random), loops, nodes);
    }

    private static Optional<Integer> scope(Random random, int number, List<Loop> loops) {
        return loops.stream()
                .map(Loop::sequence)
                .filter(sequence -> sequence < number && random.nextBoolean())
                .findFirst();
    }

    private static Node node(Random random, int number, int count, List<Loop> loops) {
        String name = name(random) + number;
        Type type = type(random);
        return switch (random.nextInt(6)) {
            case 0 -> new Node.Input(name, type, random.nextBoolean(), any(random, CutOff.values()));
            case 1 ->
                new Node.Dependency(
                        name,
                        type,
                        random.nextBoolean() ? List.of("@Q(\"" + name + "\")") : List.of(),
                        random.nextBoolean(),
                        random.nextBoolean()
                                ? loops.stream().map(Loop::sequence).findFirst()
                                : Optional.empty());
            default ->
                new Node.Made(
                        name,
                        type,
                        any(
                                random,
                                Node.Kind.STEP,
                                Node.Kind.COMPONENT,
                                Node.Kind.CONDITION,
                                Node.Kind.EFFECT,
                                Node.Kind.REJECTED),
                        alternatives(random, number, count),
                        any(random, Presence.values()),
                        random.nextBoolean(),
                        any(random, CutOff.values()),
                        random.nextInt(4) == 0 ? Optional.of(alternative(random, number, count)) : Optional.empty(),
                        scope(random, number, loops),
                        scope(random, number, loops));
        };
    }

    private static List<Alternative> alternatives(Random random, int number, int count) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            alternatives.add(alternative(random, number, count));
        }
        return alternatives;
    }

    private static Alternative alternative(Random random, int number, int count) {
        List<Port> ports = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean previous = number == 0 || random.nextInt(4) == 0;
            ports.add(new Port(
                    random.nextInt(previous ? count : number),
                    any(random, Taking.values()),
                    previous ? Reach.PREVIOUS : any(random, Reach.values()),
                    random.nextInt(3) == 0
                            ? Optional.of(new Port.Narrowing(
                                    type(random), random.nextBoolean() ? List.of(name(random)) : List.of()))
                            : Optional.empty()));
        }
        return new Alternative(
                random.nextInt(5) == 0 ? new Type("", "") : type(random),
                random.nextBoolean() ? name(random) : "",
                random.nextInt(5) == 0 ? name(random) : "",
                ports,
                number == 0 ? Guard.always() : guard(random, number, 4),
                random.nextBoolean() ? name(random) : "",
                random.nextBoolean() ? name(random) : "");
    }

    static Guard<Integer> guard(Random random, int number, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 5);
        if (kind == 0) {
            return Guard.always();
        }
        if (kind < 3) {
            return random.nextBoolean() ? Guard.holds(random.nextInt(number)) : Guard.fails(random.nextInt(number));
        }
        Guard<Integer> one = guard(random, number, depth - 1);
        Guard<Integer> other = guard(random, number, depth - 1);
        return kind == 3 ? one.and(other) : one.or(other);
    }

    private static Type type(Random random) {
        return random.nextBoolean() ? BOOLEAN : new Type("demo.T<java.lang.String>", "T<String>");
    }

    private static String name(Random random) {
        return any(random, NAMES) + random.nextInt(3);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
