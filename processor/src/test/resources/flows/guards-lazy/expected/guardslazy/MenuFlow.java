package guardslazy;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Menu} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["dish<br/>String"])
 *   d1[/"log<br/>StringBuilder"/]
 *   s2{{"known<br/>boolean"}}
 *   s3["praise<br/>String"]
 *   s4["price<br/>int"]
 *   s5["twice<br/>int"]
 *   s6["both<br/>String"]
 *   s7["wrapped<br/>String"]
 *   s8["nullable<br/>String"]
 *   s9["ends<br/>Menu.Ends"]
 *   s10("first<br/>char")
 *   s11("rest<br/>String")
 *   s12["shout<br/>String"]
 *   s13["letter<br/>Optional&lt;String&gt;"]
 *   s14["capital<br/>String"]
 *   s15["count<br/>int"]
 *   s16["tail<br/>Optional&lt;String&gt;"]
 *   s17{{"dear<br/>boolean"}}
 *   s18["sigh<br/>String"]
 *   s19["smile<br/>String"]
 *   i0 --> s2
 *   s2 -.-o s3
 *   i0 --> s3
 *   d1 -.-> s3
 *   s2 -.-o s4
 *   i0 --> s4
 *   s4 --> s5
 *   s3 --> s6
 *   s5 --> s6
 *   s3 --> s7
 *   s5 --> s7
 *   s3 --> s8
 *   s5 --> s8
 *   s3 --> s9
 *   s9 --> s10
 *   s9 --> s11
 *   s10 --> s12
 *   s11 --> s12
 *   i0 --> s13
 *   s13 --> s14
 *   s13 --> s15
 *   s2 -.-o s16
 *   i0 --> s16
 *   s4 --> s17
 *   s17 -.-o s18
 *   s17 -.-o s19
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Menu.class)
class MenuFlow {
    final Menu menu;
    final StringBuilder log;

    @Inject
    MenuFlow(Menu menu, StringBuilder log) {
        this.menu = menu;
        this.log = log;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static MenuFlowBuilder builder() {
        return new MenuFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String dish) {
        Conditions conditions = new Conditions();
        String praise = null;
        if (conditions.known(this, dish)) {
            praise = menu.praise(dish, log);
        }
        int price = 0;
        byte priceBy = 0;
        if (conditions.known(this, dish)) {
            price = menu.price(dish);
            priceBy = 1;
        }
        int twice = 0;
        byte twiceBy = 0;
        if (priceBy != 0) {
            twice = menu.twice(price);
            twiceBy = 1;
        }
        String both = null;
        if (praise != null && twiceBy != 0) {
            both = menu.both(praise, twice);
        }
        String wrapped = menu.wrapped(Optional.ofNullable(praise), twiceBy != 0 ? Optional.of(twice)
                : Optional.empty());
        String nullable = menu.nullable(praise, twiceBy != 0 ? twice : null);
        Menu.Ends ends = null;
        if (praise != null) {
            ends = menu.ends(praise);
        }
        char first = 0;
        byte firstBy = 0;
        if (ends != null) {
            first = ends.first();
            firstBy = 1;
        }
        String rest = null;
        if (ends != null) {
            rest = ends.rest();
        }
        String shout = null;
        if (firstBy != 0 && rest != null) {
            shout = menu.shout(first, rest);
        }
        Optional<String> letter = menu.letter(dish);
        String capital = null;
        if (letter.isPresent()) {
            capital = menu.capital(letter.get());
        }
        int count = menu.count(letter.orElse(null));
        Optional<String> tail = Optional.empty();
        byte tailBy = 0;
        if (conditions.known(this, dish)) {
            tail = menu.tail(dish);
            tailBy = 1;
        }
        String sigh = null;
        if (conditions.dear(this, price, priceBy) == Conditions.HOLDS) {
            sigh = menu.sigh();
        }
        String smile = null;
        if (conditions.dear(this, price, priceBy) == Conditions.FAILS) {
            smile = menu.smile();
        }
        return new Outputs(praise, price, twice, both, wrapped, nullable, ends, first, rest, shout,
                letter, capital, count, tail, sigh, smile, priceBy, twiceBy, firstBy, tailBy,
                conditions);
    }

    /** Makes {@code shout}, and before it what it is made from, but nothing else. */
    public Optional<String> runShout(String dish) {
        Conditions conditions = new Conditions();
        String praise = null;
        if (conditions.known(this, dish)) {
            praise = menu.praise(dish, log);
        }
        Menu.Ends ends = null;
        if (praise != null) {
            ends = menu.ends(praise);
        }
        char first = 0;
        byte firstBy = 0;
        if (ends != null) {
            first = ends.first();
            firstBy = 1;
        }
        String rest = null;
        if (ends != null) {
            rest = ends.rest();
        }
        String shout = null;
        if (firstBy != 0 && rest != null) {
            shout = menu.shout(first, rest);
        }
        return Optional.ofNullable(shout);
    }

    /** Makes {@code price}, and before it what it is made from, but nothing else. */
    public Optional<Integer> runPrice(String dish) {
        Conditions conditions = new Conditions();
        int price = 0;
        byte priceBy = 0;
        if (conditions.known(this, dish)) {
            price = menu.price(dish);
            priceBy = 1;
        }
        return priceBy != 0 ? Optional.of(price) : Optional.empty();
    }

    /** Makes {@code smile}, and before it what it is made from, but nothing else. */
    public Optional<String> runSmile(String dish) {
        Conditions conditions = new Conditions();
        int price = 0;
        byte priceBy = 0;
        if (conditions.known(this, dish)) {
            price = menu.price(dish);
            priceBy = 1;
        }
        String smile = null;
        if (conditions.dear(this, price, priceBy) == Conditions.FAILS) {
            smile = menu.smile();
        }
        return Optional.ofNullable(smile);
    }

    /** Makes {@code known}, and before it what it is made from, but nothing else. */
    public boolean runKnown(String dish) {
        Conditions conditions = new Conditions();
        return conditions.known(this, dish);
    }

    /** Makes {@code dear}, and before it what it is made from, but nothing else. */
    public Optional<Boolean> runDear(String dish) {
        Conditions conditions = new Conditions();
        int price = 0;
        byte priceBy = 0;
        if (conditions.known(this, dish)) {
            price = menu.price(dish);
            priceBy = 1;
        }
        return conditions.dear(this, price, priceBy) != Conditions.ABSENT
                ? Optional.of(conditions.dear(this, price, priceBy) == Conditions.HOLDS)
                : Optional.empty();
    }

    /** Makes no value before it is asked for, and each once. */
    public MenuFlowLazy lazy(String dish) {
        return new MenuFlowLazy(this, dish);
    }

    /** The values of one run of {@link MenuFlow}. */
    @GeneratedFlow(Menu.class)
    public static class Outputs {
        private final String praise;
        private final int price;
        private final int twice;
        private final String both;
        private final String wrapped;
        private final String nullable;
        private final Menu.Ends ends;
        private final char first;
        private final String rest;
        private final String shout;
        private final Optional<String> letter;
        private final String capital;
        private final int count;
        private final Optional<String> tail;
        private final String sigh;
        private final String smile;
        private final byte priceBy;
        private final byte twiceBy;
        private final byte firstBy;
        private final byte tailBy;
        private final Conditions conditions;

        Outputs(String praise, int price, int twice, String both, String wrapped, String nullable,
                Menu.Ends ends, char first, String rest, String shout, Optional<String> letter,
                String capital, int count, Optional<String> tail, String sigh, String smile,
                byte priceBy, byte twiceBy, byte firstBy, byte tailBy, Conditions conditions) {
            this.praise = praise;
            this.price = price;
            this.twice = twice;
            this.both = both;
            this.wrapped = wrapped;
            this.nullable = nullable;
            this.ends = ends;
            this.first = first;
            this.rest = rest;
            this.shout = shout;
            this.letter = letter;
            this.capital = capital;
            this.count = count;
            this.tail = tail;
            this.sigh = sigh;
            this.smile = smile;
            this.priceBy = priceBy;
            this.twiceBy = twiceBy;
            this.firstBy = firstBy;
            this.tailBy = tailBy;
            this.conditions = conditions;
        }

        /** Made by {@code known(dish)}. */
        public boolean known() {
            return conditions.known == Conditions.HOLDS;
        }

        /** Empty where it is absent. Made by {@code praise(dish, log)}. */
        public Optional<String> praise() {
            return Optional.ofNullable(praise);
        }

        /** Empty where it is absent. Made by {@code price(dish)}. */
        public Optional<Integer> price() {
            return priceBy == 0 ? Optional.empty() : Optional.of(price);
        }

        /** Empty where it is absent. Made by {@code twice(price)}. */
        public Optional<Integer> twice() {
            return twiceBy == 0 ? Optional.empty() : Optional.of(twice);
        }

        /** Empty where it is absent. Made by {@code both(praise, twice)}. */
        public Optional<String> both() {
            return Optional.ofNullable(both);
        }

        /** Made by {@code wrapped(praise, twice)}. */
        public String wrapped() {
            return wrapped;
        }

        /** Made by {@code nullable(praise, twice)}. */
        public String nullable() {
            return nullable;
        }

        /** Empty where it is absent. Made by {@code ends(praise)}. */
        public Optional<Menu.Ends> ends() {
            return Optional.ofNullable(ends);
        }

        /** Empty where it is absent. The component of {@code ends}. */
        public Optional<Character> first() {
            return firstBy == 0 ? Optional.empty() : Optional.of(first);
        }

        /** Empty where it is absent. The component of {@code ends}. */
        public Optional<String> rest() {
            return Optional.ofNullable(rest);
        }

        /** Empty where it is absent. Made by {@code shout(first, rest)}. */
        public Optional<String> shout() {
            return Optional.ofNullable(shout);
        }

        /** Made by {@code letter(dish)}. */
        public Optional<String> letter() {
            return letter;
        }

        /** Empty where it is absent. Made by {@code capital(letter)}. */
        public Optional<String> capital() {
            return Optional.ofNullable(capital);
        }

        /** Made by {@code count(letter)}. */
        public int count() {
            return count;
        }

        /** Made by {@code tail(dish)}. */
        public Optional<String> tail() {
            return tail;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code dear(price)}. */
        public Optional<Boolean> dear() {
            return conditions.dear == 0 || conditions.dear == Conditions.ABSENT ? Optional.empty()
                    : Optional.of(conditions.dear == Conditions.HOLDS);
        }

        /** Empty where it is absent. Made by {@code sigh()}. */
        public Optional<String> sigh() {
            return Optional.ofNullable(sigh);
        }

        /** Empty where it is absent. Made by {@code smile()}. */
        public Optional<String> smile() {
            return Optional.ofNullable(smile);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (praise != null) {
                fired.add(Fired.because("praise", "praise(dish, log)", praise,
                        conditions.known == Conditions.HOLDS ? "known" : null));
            }
            if (priceBy == 1) {
                fired.add(Fired.because("price", "price(dish)", price,
                        conditions.known == Conditions.HOLDS ? "known" : null));
            }
            if (tailBy == 1) {
                fired.add(Fired.because("tail", "tail(dish)", tail.orElse(null),
                        conditions.known == Conditions.HOLDS ? "known" : null));
            }
            if (sigh != null) {
                fired.add(Fired.because("sigh", "sigh()", sigh,
                        conditions.dear == Conditions.HOLDS ? "dear" : null));
            }
            if (smile != null) {
                fired.add(Fired.because("smile", "smile()", smile,
                        conditions.dear == Conditions.FAILS ? "!dear" : null));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[known=" + known() + ", praise=" + praise() + ", price=" + price()
                    + ", twice=" + twice() + ", both=" + both() + ", wrapped=" + wrapped
                    + ", nullable=" + nullable + ", ends=" + ends() + ", first=" + first()
                    + ", rest=" + rest() + ", shout=" + shout() + ", letter=" + letter
                    + ", capital=" + capital() + ", count=" + count + ", tail=" + tail
                    + ", dear=" + dear() + ", sigh=" + sigh() + ", smile=" + smile() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Menu.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        static final byte ABSENT = 3;
        byte known;
        byte dear;

        Conditions() {}

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean known(MenuFlow flow, String dish) {
            return known == 0 ? decideKnown(flow, dish) : known == HOLDS;
        }

        private boolean decideKnown(MenuFlow flow, String dish) {
            try {
                known = flow.menu.known(dish) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("known", failure);
            }
            return known == HOLDS;
        }

        byte dear(MenuFlow flow, int price, byte priceBy) {
            return dear == 0 ? decideDear(flow, price, priceBy) : dear;
        }

        private byte decideDear(MenuFlow flow, int price, byte priceBy) {
            try {
                if (priceBy != 0) {
                    dear = flow.menu.dear(price) ? HOLDS : FAILS;
                } else {
                    dear = ABSENT;
                }
            } catch (Exception failure) {
                throw ConditionFailedException.of("dear", failure);
            }
            return dear;
        }
    }
}
