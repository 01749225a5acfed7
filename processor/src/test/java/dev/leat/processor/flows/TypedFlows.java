package dev.leat.processor.flows;

/** Flows in which a type plays all roles. */
final class TypedFlows {
    private static final String HEAD = """
            package types;

            import dev.leat.*;
            import jakarta.inject.Named;
            import java.util.*;

            /** Made of {@code TYPE}. */
            """;

    private static final String STRAIGHT = """
            @Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH, Way.BENCHMARK}, targets = {"value", "guarded", "plain", "held", "orNull", "chosen", "left", "answer", "injected"})
            WARN public final class StraightI {
                WARN public static TYPE make(int n) { return MADE; }
                @Processor public static boolean odd(@Input int n) { return n % 2 != 0; }
                @Processor public static TYPE value(@Input int n) { return make(n); }
                @When("odd") @Processor public static TYPE guarded(TYPE value) { return value; }
                @Processor public static String plain(TYPE guarded) { return Kit.show(guarded); }
                @Processor public static String held(HELD guarded) { return Kit.show(guarded); }
                @Processor public static String orNull(@Kit.Nullable BOXED guarded) { return Kit.show(guarded); }
                @When("odd") @Processor("chosen") public static TYPE first(TYPE value) { return value; }
                @Processor("chosen") public static TYPE second(@Input TYPE given) { return given; }
                @Processor public static String ofChosen(TYPE chosen) { return Kit.show(chosen); }
                @Spread @Processor public static Kit.Pair<BOXED, String> parts(TYPE value) { return new Kit.Pair<>(value, "s"); }
                @Processor public static String ofParts(BOXED left, String right) { return right + Kit.show(left); }
                @Processor public static Object any(TYPE value) { return value; }
                @Processor("answer") public static String same(MATCH any) { return "same " + Kit.show(any); }
                @Processor("answer") public static String otherwise() { return "other"; }
                @Processor public static String injected(@Named("once") @Depends TYPE once,
                        @Named("each") @Depends(scope = Depends.Scope.RUN) BOXED each) { return Kit.show(once) + Kit.show(each); }
                @Sample("n") public static int n() { return 3; }
                @Sample("given") public static TYPE given() { return make(7); }
                @Sample @Named("once") public static TYPE once() { return make(1); }
                @Sample @Named("each") public static BOXED each() { return make(2); }
            }
            """;

    private static final String KEPT = """
            @Flow(ways = {Way.GRAPH, Way.BENCHMARK})
            WARN public final class KeptI {
                @Processor public static boolean odd(@Input int n) { return n % 2 != 0; }
                @Initial("kept") public static TYPE keptAtFirst() { return StraightI.make(0); }
                @When("odd") @Processor public static TYPE kept(@Previous TYPE kept, @Input TYPE given) { return given; }
                @Initial("always") public static TYPE alwaysAtFirst() { return StraightI.make(1); }
                @Processor public static TYPE always(@Previous @From("always") TYPE last, @Input TYPE given) { return given; }
                @Processor public static String before(@Previous TYPE always) { return Kit.show(always); }
                @Processor public static TYPE derived(TYPE kept) { return kept; }
                @Processor public static String shown(TYPE derived) { return Kit.show(derived); }
                @Processor public static String held(HELD kept) { return Kit.show(kept); }
                @Processor public static String orNull(@Kit.Nullable BOXED kept) { return Kit.show(kept); }
                @Sample("n") public static int n() { return 3; }
                @Sample("given") public static TYPE given() { return StraightI.make(7); }
            }
            """;

    private static final String BASE = """
            package types;

            import dev.leat.*;
            import java.util.*;

            public abstract class Base<A, B extends List<? extends A>> {
                @Processor public static boolean odd(@Input int n) { return n % 2 != 0; }
                @Processor public A value(@Input A given) { return given; }
                @Processor public Kit.Either<? extends A, B> either(A value) { return new Kit.Left<>(value); }
                @When("odd") @Processor public A guarded(A value) { return value; }
                @Processor public String plain(A guarded) { return Kit.show(guarded); }
                @Processor("answer") public String left(@Match Kit.Left<? extends A, B> either) { return "left " + Kit.show(either.value()); }
                @Processor("answer") public String right(@Match Kit.Right<? extends A, B> either) { return "right"; }
                @Spread @Processor public Kit.Pair<? extends A, ? super B> parts(A value) { return new Kit.Pair<>(value, null); }
                @Processor public String ofParts(A left) { return Kit.show(left); }
            }
            """;

    private static final String INHERITED = """
            @Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"value", "guarded", "answer", "ofParts"})
            WARN public final class InheritedI extends Base<BOXED, ArrayList<BOXED>> {}
            """;

    private static final String APART = """
            package apart;

            import dev.leat.*;
            import java.util.*;
            import types.*;

            @Flow(include = StraightI.class, ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"mine", "guarded", "answer"})
            WARN public interface ApartI {
                @Processor static String mine(TYPE value, BOXED left) { return Kit.show(value); }
                @Processor static String mineGuarded(TYPE guarded) { return Kit.show(guarded); }
            }
            """;

    private TypedFlows() {}

    static String base() {
        return BASE;
    }

    static String straight(TypeRow row) {
        return filled(HEAD + STRAIGHT, row);
    }

    static String kept(TypeRow row) {
        return filled(HEAD + KEPT, row);
    }

    static String inherited(TypeRow row) {
        return filled(HEAD + INHERITED, row);
    }

    static String apart(TypeRow row) {
        return filled(APART, row);
    }

    private static String filled(String text, TypeRow row) {
        String match = row.isTestable() ? "@Match " + row.type() : "@Match StringBuilder";
        return text.replace("MATCH", match)
                .replace("HELD", row.held())
                .replace("BOXED", row.boxed())
                .replace("TYPE", row.type())
                .replace("MADE", row.made())
                .replaceAll("\\b(Straight|Kept|Inherited|Apart)I\\b", "$1" + row.number())
                .replace(
                        "WARN ",
                        row.isRaw() || row.isDeprecated() ? "@SuppressWarnings({\"rawtypes\", \"removal\"}) " : "");
    }
}
