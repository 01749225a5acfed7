package dev.leat.graph;

import org.jspecify.annotations.NullUnmarked;

/**
 * What a call does: a method reference or lambda expression of one of the nested interfaces, by the number of its
 * arguments.
 */
@NullUnmarked // What may be null is said by the ports and the key of whoever calls it.
@SuppressWarnings("unchecked") // As whoever makes the call sees to.
public sealed interface Body
        permits Body.Of0,
                Body.Of1,
                Body.Of2,
                Body.Of3,
                Body.Of4,
                Body.Of5,
                Body.Of6,
                Body.Of7,
                Body.Of8,
                Body.OfMany,
                Loop,
                Result {
    /**
     * Calls it with as many arguments as it takes, each of the type that it takes.
     *
     * @throws Exception whatever it throws
     */
    // Each interface says how. It is not abstract, since javac searches all method references before one for those that
    // implement the abstract methods of its interface, inherited ones too.
    default Object invoke(Object[] arguments) throws Exception {
        throw new AssertionError("Each interface says how");
    }

    /** Of no arguments. */
    @FunctionalInterface
    non-sealed interface Of0<R> extends Body {
        /** Does it. */
        R call() throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call();
        }
    }

    /** Of one argument. */
    @FunctionalInterface
    non-sealed interface Of1<A, R> extends Body {
        /** Does it. */
        R call(A a) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call((A) arguments[0]);
        }
    }

    /** Of two arguments. */
    @FunctionalInterface
    non-sealed interface Of2<A, B, R> extends Body {
        /** Does it. */
        R call(A a, B b) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call((A) arguments[0], (B) arguments[1]);
        }
    }

    /** Of three arguments. */
    @FunctionalInterface
    non-sealed interface Of3<A, B, C, R> extends Body {
        /** Does it. */
        R call(A a, B b, C c) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call((A) arguments[0], (B) arguments[1], (C) arguments[2]);
        }
    }

    /** Of four arguments. */
    @FunctionalInterface
    non-sealed interface Of4<A, B, C, D, R> extends Body {
        /** Does it. */
        R call(A a, B b, C c, D d) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call((A) arguments[0], (B) arguments[1], (C) arguments[2], (D) arguments[3]);
        }
    }

    /** Of five arguments. */
    @FunctionalInterface
    non-sealed interface Of5<A, B, C, D, E, R> extends Body {
        /** Does it. */
        R call(A a, B b, C c, D d, E e) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call((A) arguments[0], (B) arguments[1], (C) arguments[2], (D) arguments[3], (E) arguments[4]);
        }
    }

    /** Of six arguments. */
    @FunctionalInterface
    non-sealed interface Of6<A, B, C, D, E, F, R> extends Body {
        /** Does it. */
        R call(A a, B b, C c, D d, E e, F f) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call((A) arguments[0], (B) arguments[1], (C) arguments[2], (D) arguments[3], (E) arguments[4], (F)
                    arguments[5]);
        }
    }

    /** Of seven arguments. */
    @FunctionalInterface
    non-sealed interface Of7<A, B, C, D, E, F, G, R> extends Body {
        /** Does it. */
        R call(A a, B b, C c, D d, E e, F f, G g) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call(
                    (A) arguments[0],
                    (B) arguments[1],
                    (C) arguments[2],
                    (D) arguments[3],
                    (E) arguments[4],
                    (F) arguments[5],
                    (G) arguments[6]);
        }
    }

    /** Of eight arguments. */
    @FunctionalInterface
    non-sealed interface Of8<A, B, C, D, E, F, G, H, R> extends Body {
        /** Does it. */
        R call(A a, B b, C c, D d, E e, F f, G g, H h) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call(
                    (A) arguments[0],
                    (B) arguments[1],
                    (C) arguments[2],
                    (D) arguments[3],
                    (E) arguments[4],
                    (F) arguments[5],
                    (G) arguments[6],
                    (H) arguments[7]);
        }
    }

    /** Of any number of arguments. */
    @FunctionalInterface
    non-sealed interface OfMany<R> extends Body {
        /** Does it. */
        R call(Arguments arguments) throws Exception;

        @Override
        default Object invoke(Object[] arguments) throws Exception {
            return call(number -> arguments[number]);
        }
    }
}
