package dev.leat.processor.way.run;

import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body;

/** A method that makes one value, and before it what that is made from. */
record TargetPlan(Step target, Body body) {}
