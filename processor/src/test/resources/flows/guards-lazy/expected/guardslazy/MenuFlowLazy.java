package guardslazy;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Demand;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The values of {@link MenuFlow} for some inputs, each made when it is first needed and then kept.
 * If a step fails, whoever needs it gets the same exception each time.
 *
 * <p>Confined to the thread that made it.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Menu.class)
final class MenuFlowLazy {
    private final Demand demand = new Demand("MenuFlowLazy");
    private final MenuFlow flow;
    private final String dish;
    boolean known;
    boolean knownMade;
    Optional<String> praise;
    boolean praiseMade;
    Optional<Integer> price;
    boolean priceMade;
    Optional<Integer> twice;
    boolean twiceMade;
    Optional<String> both;
    boolean bothMade;
    String wrapped;
    boolean wrappedMade;
    String nullable;
    boolean nullableMade;
    Optional<Menu.Ends> ends;
    boolean endsMade;
    Optional<Character> first;
    boolean firstMade;
    Optional<String> rest;
    boolean restMade;
    Optional<String> shout;
    boolean shoutMade;
    Optional<String> letter;
    boolean letterMade;
    Optional<String> capital;
    boolean capitalMade;
    int count;
    boolean countMade;
    Optional<String> tail;
    boolean tailMade;
    Optional<Boolean> dear;
    boolean dearMade;
    Optional<String> sigh;
    boolean sighMade;
    Optional<String> smile;
    boolean smileMade;

    MenuFlowLazy(MenuFlow flow, String dish) {
        this.flow = flow;
        this.dish = dish;
    }

    /** Made by {@code known(dish)}. */
    public boolean known() {
        if (demand.lacks(knownMade)) {
            demand.begin(0);
            try {
                known = flow.menu.known(dish);
            } catch (Throwable failure) {
                throw demand.failCondition(0, "known", failure);
            }
            knownMade = demand.end();
        }
        return known;
    }

    /** Made by {@code praise(dish, log)}. */
    public Optional<String> praise() {
        if (demand.lacks(praiseMade)) {
            if (known()) {
                demand.begin(1);
                try {
                    praise = Optional.ofNullable(flow.menu.praise(dish, flow.log));
                } catch (Throwable failure) {
                    demand.fail(1, failure);
                    throw failure;
                }
            } else {
                praise = Optional.empty();
            }
            praiseMade = demand.end();
        }
        return praise;
    }

    /** Made by {@code price(dish)}. */
    public Optional<Integer> price() {
        if (demand.lacks(priceMade)) {
            if (known()) {
                demand.begin(2);
                try {
                    price = Optional.of(flow.menu.price(dish));
                } catch (Throwable failure) {
                    demand.fail(2, failure);
                    throw failure;
                }
            } else {
                price = Optional.empty();
            }
            priceMade = demand.end();
        }
        return price;
    }

    /** Made by {@code twice(price)}. */
    public Optional<Integer> twice() {
        if (demand.lacks(twiceMade)) {
            Optional<Integer> price = price();
            if (price.isPresent()) {
                demand.begin(3);
                try {
                    twice = Optional.of(flow.menu.twice(price.get()));
                } catch (Throwable failure) {
                    demand.fail(3, failure);
                    throw failure;
                }
            } else {
                twice = Optional.empty();
            }
            twiceMade = demand.end();
        }
        return twice;
    }

    /** Made by {@code both(praise, twice)}. */
    public Optional<String> both() {
        if (demand.lacks(bothMade)) {
            Optional<String> praise = praise();
            if (praise.isPresent() && twice().isPresent()) {
                Optional<Integer> twice = twice();
                demand.begin(4);
                try {
                    both = Optional.ofNullable(flow.menu.both(praise.get(), twice.get()));
                } catch (Throwable failure) {
                    demand.fail(4, failure);
                    throw failure;
                }
            } else {
                both = Optional.empty();
            }
            bothMade = demand.end();
        }
        return both;
    }

    /** Made by {@code wrapped(praise, twice)}. */
    public String wrapped() {
        if (demand.lacks(wrappedMade)) {
            Optional<String> praise = praise();
            Optional<Integer> twice = twice();
            demand.begin(5);
            try {
                wrapped = flow.menu.wrapped(Optional.ofNullable(praise.orElse(null)),
                        Optional.ofNullable(twice.orElse(null)));
            } catch (Throwable failure) {
                demand.fail(5, failure);
                throw failure;
            }
            wrappedMade = demand.end();
        }
        return wrapped;
    }

    /** Made by {@code nullable(praise, twice)}. */
    public String nullable() {
        if (demand.lacks(nullableMade)) {
            Optional<String> praise = praise();
            Optional<Integer> twice = twice();
            demand.begin(6);
            try {
                nullable = flow.menu.nullable(praise.orElse(null), twice.orElse(null));
            } catch (Throwable failure) {
                demand.fail(6, failure);
                throw failure;
            }
            nullableMade = demand.end();
        }
        return nullable;
    }

    /** Made by {@code ends(praise)}. */
    public Optional<Menu.Ends> ends() {
        if (demand.lacks(endsMade)) {
            Optional<String> praise = praise();
            if (praise.isPresent()) {
                demand.begin(7);
                try {
                    ends = Optional.ofNullable(flow.menu.ends(praise.get()));
                } catch (Throwable failure) {
                    demand.fail(7, failure);
                    throw failure;
                }
            } else {
                ends = Optional.empty();
            }
            endsMade = demand.end();
        }
        return ends;
    }

    /** The component of {@code ends}. */
    public Optional<Character> first() {
        if (demand.lacks(firstMade)) {
            Optional<Menu.Ends> ends = ends();
            if (ends.isPresent()) {
                demand.begin(8);
                try {
                    first = Optional.of(ends.orElse(null).first());
                } catch (Throwable failure) {
                    demand.fail(8, failure);
                    throw failure;
                }
            } else {
                first = Optional.empty();
            }
            firstMade = demand.end();
        }
        return first;
    }

    /** The component of {@code ends}. */
    public Optional<String> rest() {
        if (demand.lacks(restMade)) {
            Optional<Menu.Ends> ends = ends();
            if (ends.isPresent()) {
                demand.begin(9);
                try {
                    rest = Optional.ofNullable(ends.orElse(null).rest());
                } catch (Throwable failure) {
                    demand.fail(9, failure);
                    throw failure;
                }
            } else {
                rest = Optional.empty();
            }
            restMade = demand.end();
        }
        return rest;
    }

    /** Made by {@code shout(first, rest)}. */
    public Optional<String> shout() {
        if (demand.lacks(shoutMade)) {
            Optional<Character> first = first();
            if (first.isPresent() && rest().isPresent()) {
                Optional<String> rest = rest();
                demand.begin(10);
                try {
                    shout = Optional.ofNullable(flow.menu.shout(first.get(), rest.get()));
                } catch (Throwable failure) {
                    demand.fail(10, failure);
                    throw failure;
                }
            } else {
                shout = Optional.empty();
            }
            shoutMade = demand.end();
        }
        return shout;
    }

    /** Made by {@code letter(dish)}. */
    public Optional<String> letter() {
        if (demand.lacks(letterMade)) {
            demand.begin(11);
            try {
                letter = flow.menu.letter(dish);
            } catch (Throwable failure) {
                demand.fail(11, failure);
                throw failure;
            }
            letterMade = demand.end();
        }
        return letter;
    }

    /** Made by {@code capital(letter)}. */
    public Optional<String> capital() {
        if (demand.lacks(capitalMade)) {
            Optional<String> letter = letter();
            if (letter.isPresent()) {
                demand.begin(12);
                try {
                    capital = Optional.ofNullable(flow.menu.capital(letter.get()));
                } catch (Throwable failure) {
                    demand.fail(12, failure);
                    throw failure;
                }
            } else {
                capital = Optional.empty();
            }
            capitalMade = demand.end();
        }
        return capital;
    }

    /** Made by {@code count(letter)}. */
    public int count() {
        if (demand.lacks(countMade)) {
            Optional<String> letter = letter();
            demand.begin(13);
            try {
                count = flow.menu.count(letter.orElse(null));
            } catch (Throwable failure) {
                demand.fail(13, failure);
                throw failure;
            }
            countMade = demand.end();
        }
        return count;
    }

    /** Made by {@code tail(dish)}. */
    public Optional<String> tail() {
        if (demand.lacks(tailMade)) {
            if (known()) {
                demand.begin(14);
                try {
                    tail = flow.menu.tail(dish);
                } catch (Throwable failure) {
                    demand.fail(14, failure);
                    throw failure;
                }
            } else {
                tail = Optional.empty();
            }
            tailMade = demand.end();
        }
        return tail;
    }

    /** Made by {@code dear(price)}. */
    public Optional<Boolean> dear() {
        if (demand.lacks(dearMade)) {
            Optional<Integer> price = price();
            if (price.isPresent()) {
                demand.begin(15);
                try {
                    dear = Optional.of(flow.menu.dear(price.get()));
                } catch (Throwable failure) {
                    throw demand.failCondition(15, "dear", failure);
                }
            } else {
                dear = Optional.empty();
            }
            dearMade = demand.end();
        }
        return dear;
    }

    /** Made by {@code sigh()}. */
    public Optional<String> sigh() {
        if (demand.lacks(sighMade)) {
            if (dear().orElse(false)) {
                demand.begin(16);
                try {
                    sigh = Optional.ofNullable(flow.menu.sigh());
                } catch (Throwable failure) {
                    demand.fail(16, failure);
                    throw failure;
                }
            } else {
                sigh = Optional.empty();
            }
            sighMade = demand.end();
        }
        return sigh;
    }

    /** Made by {@code smile()}. */
    public Optional<String> smile() {
        if (demand.lacks(smileMade)) {
            if (!dear().orElse(true)) {
                demand.begin(17);
                try {
                    smile = Optional.ofNullable(flow.menu.smile());
                } catch (Throwable failure) {
                    demand.fail(17, failure);
                    throw failure;
                }
            } else {
                smile = Optional.empty();
            }
            smileMade = demand.end();
        }
        return smile;
    }
}
