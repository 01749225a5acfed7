package dev.leat.benchmarks.peer;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;

/** Easy Rules: one engine and one set of rules for all runs, facts for each. */
public final class EasyRules implements Prepared {
    /** The name of the input among the facts. */
    public static final String READING = "reading";

    /** The name under which rules find where to put what they make. */
    public static final String FIRED = "fired";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules;
    private final int count;

    public EasyRules(Rules rules, int count) {
        this.rules = rules;
        this.count = count;
    }

    @Override
    public Outcome run(int x) {
        FiredRules fired = new FiredRules(count);
        Facts facts = new Facts();
        facts.put(READING, new Reading(x));
        facts.put(FIRED, fired);
        engine.fire(rules, facts);
        return fired;
    }
}
