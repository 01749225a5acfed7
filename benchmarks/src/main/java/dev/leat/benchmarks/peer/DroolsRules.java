package dev.leat.benchmarks.peer;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools on its executable model. The rule base and the session are made once. */
public final class DroolsRules {
    /** The name under which rules find where to put what they make. */
    public static final String FIRED = "fired";

    private DroolsRules() {}

    /**
     * A stateless session in sequential mode, which Drools' documentation recommends where rules change no facts: each
     * execution works on a memory of its own.
     */
    public static Prepared stateless(Model model, int rules) {
        StatelessKieSession session = KieBaseBuilder.createKieBaseFromModel(model, SequentialOption.YES)
                .newStatelessKieSession();
        return x -> {
            FiredRules fired = new FiredRules(rules);
            session.setGlobal(FIRED, fired);
            session.execute(new Reading(x));
            return fired;
        };
    }

    /** One session for all runs, from which each takes its fact away again. */
    public static Prepared reused(Model model, int rules) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
        KieSession session = base.newKieSession();
        return x -> {
            FiredRules fired = new FiredRules(rules);
            session.setGlobal(FIRED, fired);
            FactHandle reading = session.insert(new Reading(x));
            session.fireAllRules();
            session.delete(reading);
            return fired;
        };
    }
}
