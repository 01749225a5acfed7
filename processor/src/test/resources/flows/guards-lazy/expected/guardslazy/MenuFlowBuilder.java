package guardslazy;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link MenuFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Menu.class)
final class MenuFlowBuilder {
    private Replacement<Menu> menu;
    private Replacement<StringBuilder> log;
    private Replacement<Boolean> known;
    private Replacement<String> praise;
    private Replacement<Integer> price;
    private Replacement<Integer> twice;
    private Replacement<String> both;
    private Replacement<String> wrapped;
    private Replacement<String> nullable;
    private Replacement<Menu.Ends> ends;
    private Replacement<Character> first;
    private Replacement<String> rest;
    private Replacement<String> shout;
    private Replacement<Optional<String>> letter;
    private Replacement<String> capital;
    private Replacement<Integer> count;
    private Replacement<Optional<String>> tail;
    private Replacement<Boolean> dear;
    private Replacement<String> sigh;
    private Replacement<String> smile;

    MenuFlowBuilder() {}

    private MenuFlowBuilder(MenuFlowBuilder original) {
        this.menu = original.menu;
        this.log = original.log;
        this.known = original.known;
        this.praise = original.praise;
        this.price = original.price;
        this.twice = original.twice;
        this.both = original.both;
        this.wrapped = original.wrapped;
        this.nullable = original.nullable;
        this.ends = original.ends;
        this.first = original.first;
        this.rest = original.rest;
        this.shout = original.shout;
        this.letter = original.letter;
        this.capital = original.capital;
        this.count = original.count;
        this.tail = original.tail;
        this.dear = original.dear;
        this.sigh = original.sigh;
        this.smile = original.smile;
    }

    /** Gives the flow its {@code menu}. */
    public MenuFlowBuilder menu(Menu menu) {
        this.menu = new Replacement<>(menu);
        return this;
    }

    /** Gives the flow its {@code log}. */
    public MenuFlowBuilder log(StringBuilder log) {
        this.log = new Replacement<>(log);
        return this;
    }

    /** Replaces the value {@code known}. */
    public MenuFlowBuilder known(boolean known) {
        this.known = new Replacement<>(known);
        return this;
    }

    /** Replaces the value {@code praise}. */
    public MenuFlowBuilder praise(String praise) {
        this.praise = new Replacement<>(praise);
        return this;
    }

    /** Replaces the value {@code price}. */
    public MenuFlowBuilder price(int price) {
        this.price = new Replacement<>(price);
        return this;
    }

    /** Replaces the value {@code twice}. */
    public MenuFlowBuilder twice(int twice) {
        this.twice = new Replacement<>(twice);
        return this;
    }

    /** Replaces the value {@code both}. */
    public MenuFlowBuilder both(String both) {
        this.both = new Replacement<>(both);
        return this;
    }

    /** Replaces the value {@code wrapped}. */
    public MenuFlowBuilder wrapped(String wrapped) {
        this.wrapped = new Replacement<>(wrapped);
        return this;
    }

    /** Replaces the value {@code nullable}. */
    public MenuFlowBuilder nullable(String nullable) {
        this.nullable = new Replacement<>(nullable);
        return this;
    }

    /** Replaces the value {@code ends}. */
    public MenuFlowBuilder ends(Menu.Ends ends) {
        this.ends = new Replacement<>(ends);
        return this;
    }

    /** Replaces the value {@code first}. */
    public MenuFlowBuilder first(char first) {
        this.first = new Replacement<>(first);
        return this;
    }

    /** Replaces the value {@code rest}. */
    public MenuFlowBuilder rest(String rest) {
        this.rest = new Replacement<>(rest);
        return this;
    }

    /** Replaces the value {@code shout}. */
    public MenuFlowBuilder shout(String shout) {
        this.shout = new Replacement<>(shout);
        return this;
    }

    /** Replaces the value {@code letter}. */
    public MenuFlowBuilder letter(Optional<String> letter) {
        this.letter = new Replacement<>(letter);
        return this;
    }

    /** Replaces the value {@code capital}. */
    public MenuFlowBuilder capital(String capital) {
        this.capital = new Replacement<>(capital);
        return this;
    }

    /** Replaces the value {@code count}. */
    public MenuFlowBuilder count(int count) {
        this.count = new Replacement<>(count);
        return this;
    }

    /** Replaces the value {@code tail}. */
    public MenuFlowBuilder tail(Optional<String> tail) {
        this.tail = new Replacement<>(tail);
        return this;
    }

    /** Replaces the value {@code dear}. */
    public MenuFlowBuilder dear(boolean dear) {
        this.dear = new Replacement<>(dear);
        return this;
    }

    /** Replaces the value {@code sigh}. */
    public MenuFlowBuilder sigh(String sigh) {
        this.sigh = new Replacement<>(sigh);
        return this;
    }

    /** Replaces the value {@code smile}. */
    public MenuFlowBuilder smile(String smile) {
        this.smile = new Replacement<>(smile);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public MenuFlow build() {
        return new Replaced(new MenuFlowBuilder(this),
                Replacement.given(this.menu, "MenuFlow", "menu"),
                Replacement.given(this.log, "MenuFlow", "log"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Menu.class)
    private static final class Replaced extends MenuFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final MenuFlowBuilder replaced;

        Replaced(MenuFlowBuilder replaced, Menu menu, StringBuilder log) {
            super(menu, log);
            this.replaced = replaced;
        }

        @Override
        public MenuFlow.Outputs run(String dish) {
            MenuFlow.Conditions conditions = new MenuFlow.Conditions();
            conditions.known = MenuFlow.Conditions.known(replaced.known);
            conditions.dear = MenuFlow.Conditions.known(replaced.dear);
            String praise = null;
            if (replaced.praise != null) {
                praise = replaced.praise.value();
            } else if (conditions.known(this, dish)) {
                praise = menu.praise(dish, log);
            }
            conditions.known(this, dish);
            int price = 0;
            byte priceBy = 0;
            if (replaced.price != null) {
                price = replaced.price.value();
                priceBy = REPLACED;
            } else if (conditions.known(this, dish)) {
                price = menu.price(dish);
                priceBy = 1;
            }
            int twice = 0;
            byte twiceBy = 0;
            if (replaced.twice != null) {
                twice = replaced.twice.value();
                twiceBy = REPLACED;
            } else if (priceBy != 0) {
                twice = menu.twice(price);
                twiceBy = 1;
            }
            String both = null;
            if (replaced.both != null) {
                both = replaced.both.value();
            } else if (praise != null && twiceBy != 0) {
                both = menu.both(praise, twice);
            }
            String wrapped = replaced.wrapped == null ? menu.wrapped(Optional.ofNullable(praise),
                    twiceBy != 0 ? Optional.of(twice) : Optional.empty())
                    : replaced.wrapped.value();
            String nullable = replaced.nullable == null ? menu.nullable(praise, twiceBy != 0 ? twice
                    : null) : replaced.nullable.value();
            Menu.Ends ends = null;
            if (replaced.ends != null) {
                ends = replaced.ends.value();
            } else if (praise != null) {
                ends = menu.ends(praise);
            }
            char first = 0;
            byte firstBy = 0;
            if (replaced.first != null) {
                first = replaced.first.value();
                firstBy = REPLACED;
            } else if (ends != null) {
                first = ends.first();
                firstBy = 1;
            }
            String rest = null;
            if (replaced.rest != null) {
                rest = replaced.rest.value();
            } else if (ends != null) {
                rest = ends.rest();
            }
            String shout = null;
            if (replaced.shout != null) {
                shout = replaced.shout.value();
            } else if (firstBy != 0 && rest != null) {
                shout = menu.shout(first, rest);
            }
            Optional<String> letter = replaced.letter == null ? menu.letter(dish)
                    : replaced.letter.value();
            String capital = null;
            if (replaced.capital != null) {
                capital = replaced.capital.value();
            } else if (letter.isPresent()) {
                capital = menu.capital(letter.get());
            }
            int count = replaced.count == null ? menu.count(letter.orElse(null))
                    : replaced.count.value();
            Optional<String> tail = Optional.empty();
            byte tailBy = 0;
            if (replaced.tail != null) {
                tail = replaced.tail.value();
                tailBy = REPLACED;
            } else if (conditions.known(this, dish)) {
                tail = menu.tail(dish);
                tailBy = 1;
            }
            String sigh = null;
            if (replaced.sigh != null) {
                sigh = replaced.sigh.value();
            } else if (conditions.dear(this, price, priceBy) == Conditions.HOLDS) {
                sigh = menu.sigh();
            }
            String smile = null;
            if (replaced.smile != null) {
                smile = replaced.smile.value();
            } else if (conditions.dear(this, price, priceBy) == Conditions.FAILS) {
                smile = menu.smile();
            }
            return new Outputs(praise, price, twice, both, wrapped, nullable, ends, first, rest,
                    shout, letter, capital, count, tail, sigh, smile, priceBy, twiceBy, firstBy,
                    tailBy, conditions);
        }

        @Override
        public Optional<String> runShout(String dish) {
            MenuFlow.Conditions conditions = new MenuFlow.Conditions();
            conditions.known = MenuFlow.Conditions.known(replaced.known);
            String praise = null;
            if (replaced.praise != null) {
                praise = replaced.praise.value();
            } else if (conditions.known(this, dish)) {
                praise = menu.praise(dish, log);
            }
            Menu.Ends ends = null;
            if (replaced.ends != null) {
                ends = replaced.ends.value();
            } else if (praise != null) {
                ends = menu.ends(praise);
            }
            char first = 0;
            byte firstBy = 0;
            if (replaced.first != null) {
                first = replaced.first.value();
                firstBy = REPLACED;
            } else if (ends != null) {
                first = ends.first();
                firstBy = 1;
            }
            String rest = null;
            if (replaced.rest != null) {
                rest = replaced.rest.value();
            } else if (ends != null) {
                rest = ends.rest();
            }
            String shout = null;
            if (replaced.shout != null) {
                shout = replaced.shout.value();
            } else if (firstBy != 0 && rest != null) {
                shout = menu.shout(first, rest);
            }
            return Optional.ofNullable(shout);
        }

        @Override
        public Optional<Integer> runPrice(String dish) {
            MenuFlow.Conditions conditions = new MenuFlow.Conditions();
            conditions.known = MenuFlow.Conditions.known(replaced.known);
            int price = 0;
            byte priceBy = 0;
            if (replaced.price != null) {
                price = replaced.price.value();
                priceBy = REPLACED;
            } else if (conditions.known(this, dish)) {
                price = menu.price(dish);
                priceBy = 1;
            }
            return priceBy != 0 ? Optional.of(price) : Optional.empty();
        }

        @Override
        public Optional<String> runSmile(String dish) {
            MenuFlow.Conditions conditions = new MenuFlow.Conditions();
            conditions.known = MenuFlow.Conditions.known(replaced.known);
            conditions.dear = MenuFlow.Conditions.known(replaced.dear);
            int price = 0;
            byte priceBy = 0;
            if (replaced.price != null) {
                price = replaced.price.value();
                priceBy = REPLACED;
            } else if (conditions.known(this, dish)) {
                price = menu.price(dish);
                priceBy = 1;
            }
            String smile = null;
            if (replaced.smile != null) {
                smile = replaced.smile.value();
            } else if (conditions.dear(this, price, priceBy) == Conditions.FAILS) {
                smile = menu.smile();
            }
            return Optional.ofNullable(smile);
        }

        @Override
        public boolean runKnown(String dish) {
            MenuFlow.Conditions conditions = new MenuFlow.Conditions();
            conditions.known = MenuFlow.Conditions.known(replaced.known);
            return conditions.known(this, dish);
        }

        @Override
        public Optional<Boolean> runDear(String dish) {
            MenuFlow.Conditions conditions = new MenuFlow.Conditions();
            conditions.known = MenuFlow.Conditions.known(replaced.known);
            conditions.dear = MenuFlow.Conditions.known(replaced.dear);
            int price = 0;
            byte priceBy = 0;
            if (replaced.price != null) {
                price = replaced.price.value();
                priceBy = REPLACED;
            } else if (conditions.known(this, dish)) {
                price = menu.price(dish);
                priceBy = 1;
            }
            return conditions.dear(this, price, priceBy) != Conditions.ABSENT
                    ? Optional.of(conditions.dear(this, price, priceBy) == Conditions.HOLDS)
                    : Optional.empty();
        }

        @Override
        public MenuFlowLazy lazy(String dish) {
            MenuFlowLazy lazy = super.lazy(dish);
            if (replaced.known != null) {
                lazy.known = replaced.known.value();
                lazy.knownMade = true;
            }
            if (replaced.praise != null) {
                lazy.praise = Optional.ofNullable(replaced.praise.value());
                lazy.praiseMade = true;
            }
            if (replaced.price != null) {
                lazy.price = Optional.ofNullable(replaced.price.value());
                lazy.priceMade = true;
            }
            if (replaced.twice != null) {
                lazy.twice = Optional.ofNullable(replaced.twice.value());
                lazy.twiceMade = true;
            }
            if (replaced.both != null) {
                lazy.both = Optional.ofNullable(replaced.both.value());
                lazy.bothMade = true;
            }
            if (replaced.wrapped != null) {
                lazy.wrapped = replaced.wrapped.value();
                lazy.wrappedMade = true;
            }
            if (replaced.nullable != null) {
                lazy.nullable = replaced.nullable.value();
                lazy.nullableMade = true;
            }
            if (replaced.ends != null) {
                lazy.ends = Optional.ofNullable(replaced.ends.value());
                lazy.endsMade = true;
            }
            if (replaced.first != null) {
                lazy.first = Optional.ofNullable(replaced.first.value());
                lazy.firstMade = true;
            }
            if (replaced.rest != null) {
                lazy.rest = Optional.ofNullable(replaced.rest.value());
                lazy.restMade = true;
            }
            if (replaced.shout != null) {
                lazy.shout = Optional.ofNullable(replaced.shout.value());
                lazy.shoutMade = true;
            }
            if (replaced.letter != null) {
                lazy.letter = replaced.letter.value();
                lazy.letterMade = true;
            }
            if (replaced.capital != null) {
                lazy.capital = Optional.ofNullable(replaced.capital.value());
                lazy.capitalMade = true;
            }
            if (replaced.count != null) {
                lazy.count = replaced.count.value();
                lazy.countMade = true;
            }
            if (replaced.tail != null) {
                lazy.tail = replaced.tail.value();
                lazy.tailMade = true;
            }
            if (replaced.dear != null) {
                lazy.dear = Optional.ofNullable(replaced.dear.value());
                lazy.dearMade = true;
            }
            if (replaced.sigh != null) {
                lazy.sigh = Optional.ofNullable(replaced.sigh.value());
                lazy.sighMade = true;
            }
            if (replaced.smile != null) {
                lazy.smile = Optional.ofNullable(replaced.smile.value());
                lazy.smileMade = true;
            }
            return lazy;
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Menu.class)
        private final class Outputs extends MenuFlow.Outputs {
            Outputs(String praise, int price, int twice, String both, String wrapped,
                    String nullable, Menu.Ends ends, char first, String rest, String shout,
                    Optional<String> letter, String capital, int count, Optional<String> tail,
                    String sigh, String smile, byte priceBy, byte twiceBy, byte firstBy,
                    byte tailBy, Conditions conditions) {
                super(praise, price, twice, both, wrapped, nullable, ends, first, rest, shout,
                        letter, capital, count, tail, sigh, smile, priceBy, twiceBy, firstBy,
                        tailBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "praise" -> replaced.praise != null;
                    case "sigh" -> replaced.sigh != null;
                    case "smile" -> replaced.smile != null;
                    default -> false;
                };
            }
        }
    }
}
