package dev.leat.processor.errors;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Fixes that no machine can follow.
 *
 * @param code of the errors that offer them
 * @param why what only people know
 */
record ForPeople(String code, Pattern fix, String why) {
    private static final String BUILD = "it is said to the build, not in the source";
    private static final String DESIGN = "it is a question of design";
    private static final String MEANING = "only people know what they mean";

    static final List<ForPeople> ALL = List.of(
            of("BadGuard", "write names of conditions, .*", MEANING),
            of("BadOption", "write -A.*", BUILD),
            of("CircularLoop", "take the elements of another sequence", MEANING),
            of("ConflictingRejected", "delete `rejected` here", MEANING),
            of("ConflictingScopes", "tell the two apart by a qualifier annotation", DESIGN),
            of("ConstantGuard", "mend .*", MEANING),
            of("ContradictoryMatches", "write a processor for each of the two cases", DESIGN),
            of("Cycle", "take another value .*|ask for another condition .*", MEANING),
            of("DaggerNotFound", "add .*", BUILD),
            of("DuplicateValue", "move it to a flow that .*", DESIGN),
            of("EarlyInitial", "take what is made where .*", MEANING),
            of(
                    "EffectIsTaken",
                    "let .* (return what .* shall take|be a boolean)|ask for something else|delete the parameter .*",
                    MEANING),
            of("FlowTooLarge", "let a processor of one flow run another flow, .*", DESIGN),
            of("GenericFlow", "move @Flow to a subclass .*|replace \\w+ by a type", MEANING),
            of("GraphNotFound", "add .*", BUILD),
            of("GuardTooLong", "move parts of it .*", DESIGN),
            of("HeldEffect", "say `rejected` of .*|let .* be called for each element of .*", DESIGN),
            of("InitialMismatch", "let .* wherever it is made and taken", "it is done in several places"),
            of("InitialNotCallable", "let it return .*|delete @Initial and write a method for it", MEANING),
            of("InitialWithoutFlow", "move .* to a type annotated with @Flow", DESIGN),
            of("Internal", "report it .*", "it is a mistake of ours"),
            of("JmhNotFound", "add .*", BUILD),
            of("LoopAroundItself", "collect .* outside of .*|make two flows of .*", DESIGN),
            of("MissingClass", "add .*", BUILD),
            of("MissingBody", "implement .* in this class", MEANING),
            of("MissingSample", "compile without .*", BUILD),
            of("NameTooLong", "shorten the name", MEANING),
            of("NotAFold", "let .* take .* by @Previous", MEANING),
            of("NotASequence", "(let .* return|make .*) an Iterable, array, Stream, Iterator or Map", MEANING),
            of("NotAFlowType", "move @Flow and the processors to a class", DESIGN),
            of("NotNarrower", "match a subtype of .*", MEANING),
            of("UnknownConstant", "match a subtype of .*", MEANING),
            of("NotWritten", "see that .*", "it is a matter of the disk"),
            of("ReadTwice", "let .* wherever it is made and taken", "it is done in several places"),
            of("RuntimeNotFound", "add .*", BUILD),
            of("SampleNotCallable", "catch it in .*", MEANING),
            of("SampleWithoutFlow", "move .* to a type annotated with @Flow", DESIGN),
            of("SecretWithoutEffect", "move @Secret to what makes .*", MEANING),
            of("SourceTooOld", "with .*", BUILD),
            of("SpringNotFound", "add .*|compile without .*", BUILD),
            of("SpreadAlternative", "delete @Spread, and take .*", MEANING),
            of("SpreadWithoutRecord", "make a record", DESIGN),
            of("TooManyDependencies", "group .*", DESIGN),
            of("TooManyInputs", "group .*", DESIGN),
            of("TooMuchState", "keep a record .*", DESIGN),
            of("UnboundTypeVariable", "replace \\w+ by a type", MEANING),
            of("UnusedRejected", "delete `rejected` here", MEANING),
            of(
                    "UnrelatedLoops",
                    "let another processor take each of .*|collect .* by @All in another processor, .*",
                    DESIGN),
            of("UnknownInputType", "take .* as a whole, .*|let the types .*", DESIGN),
            of("UnlistedInputs", "compile without .*", BUILD),
            of("UnnamedParameters", "compile .*|name each value .*", "it is done in the other compilation"),
            of(
                    "WayWithLoops",
                    "let `\\w+` be an .*|take all of `\\w+` as a List|let no condition .*|take less of .*"
                            + "|take one for the whole run or flow|take an @Input in place of the @Previous, .*",
                    DESIGN),
            of("WayWithState", "take an @Input in place of the @Previous, .*", DESIGN));

    private static ForPeople of(String code, String fix, String why) {
        return new ForPeople("Leat/" + code, Pattern.compile(fix), why);
    }

    boolean has(OfferedFix offered) {
        return offered.code().equals(code) && fix.matcher(offered.text()).matches();
    }
}
