package dev.leat.benchmarks.source;

import dev.leat.benchmarks.rulebook.Rulebook;

/** Who applies rules. */
enum RuleContender {
    LEAT("leat", "%1$sFlow", "%1$sFlow.create()"),
    BY_HAND("byHand", "", "%1$sByHand"),
    BY_HAND_UNSHARED("byHandUnshared", "", "%1$sByHandUnshared"),
    BY_HAND_IN_SWITCH("byHandInSwitch", "", "%1$sByHandInSwitch"),
    DROOLS("drools", "Prepared", "DroolsRules.stateless(%1$sDrools.model(), %2$d)"),
    DROOLS_REUSED("droolsReused", "Prepared", "DroolsRules.reused(%1$sDrools.model(), %2$d)"),
    EASY_RULES("easyRules", "Prepared", "new EasyRules(%1$sEasyRules.rules(), %2$d)");

    private final String method;
    private final String type;
    private final String creation;

    /** @param type of what is readied; empty where it is static methods of the class in its place */
    RuleContender(String method, String type, String creation) {
        this.method = method;
        this.type = type;
        this.creation = creation;
    }

    /** The name of the benchmark method, and so of the contender in reports. */
    String method() {
        return method;
    }

    boolean takesPart(Rulebook book) {
        return this != (book.isByEnum() ? BY_HAND_UNSHARED : BY_HAND_IN_SWITCH);
    }

    /** The name of the class that holds what was readied. */
    String state() {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1) + "State";
    }

    /** What is readied before the runs. */
    String readied(Rulebook book) {
        return type.isEmpty() ? "" : "private final " + type.formatted(book.name()) + " ready = " + created(book) + ";";
    }

    /** The call that applies the rules to what is made of a number. */
    String call(Rulebook book, String number) {
        return type.equals("Prepared")
                ? "ready.run(" + number + ")"
                : (type.isEmpty() ? created(book) : "ready") + ".run(" + book.input(number) + ")";
    }

    private String created(Rulebook book) {
        return creation.formatted(book.name(), book.rules().size());
    }

    /** How often half a second goes by before time is taken. Libraries have more code for HotSpot to compile. */
    int warmUps() {
        return type.equals("Prepared") ? 20 : 10;
    }
}
