package dev.leat.processor.plan;

/**
 * What a body ends with.
 *
 * @param holder the class whose object keeps the chunks, if there are any
 * @param local the variable that holds that object
 * @param target the only value that is returned; empty if all are, in the object
 * @param suffix what follows on the numbered names of chunks and stages, to tell those of several bodies apart
 */
record Result(String holder, String local, String target, String suffix) {
    static Result all(Identifiers identifiers) {
        return new Result(Body.OUTPUTS, identifiers.outputs(), "", "");
    }

    /** Of one value: {@code RunUniques} holds what {@code runUniques} splits. */
    static Result of(String target, String method, Identifiers identifiers) {
        String holder = Names.capitalized(method);
        return new Result(holder, identifiers.made(), target, "Of" + holder);
    }

    boolean isAll() {
        return target.isEmpty();
    }
}
