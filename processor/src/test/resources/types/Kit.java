package types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Optional;

/** Types of all kinds, and how their objects are shown. */
public final class Kit {
    private Kit() {}

    @Target(ElementType.TYPE_USE)
    public @interface Tag {
        String value() default "";
    }

    @Target(ElementType.PARAMETER)
    public @interface Nullable {}

    public record Pair<A, B>(A left, B right) {}

    public record Ordered<T extends Comparable<T>>(T value) {}

    public record Both<T extends Number & Comparable<? super T>>(T value) {}

    public sealed interface Either<L, R> permits Left, Right {}

    public record Left<L, R>(L value) implements Either<L, R> {}

    public record Right<L, R>(R value) implements Either<L, R> {}

    public enum Coin {
        HEADS {
            @Override
            public String face() {
                return "heads";
            }
        },
        TAILS {
            @Override
            public String face() {
                return "tails";
            }
        };

        public abstract String face();
    }

    public static class Outer<T> {
        final T value;

        public Outer(T value) {
            this.value = value;
        }

        public class Plain {
            @Override
            public String toString() {
                return "plain " + value;
            }
        }

        public class Inner<U> {
            final U inner;

            public Inner(U inner) {
                this.inner = inner;
            }

            @Override
            public String toString() {
                return value + " " + inner;
            }
        }
    }

    /** Refers to itself in its bound, as builders do. */
    public static class Self<T extends Self<T>> {
        private final int number;

        public Self(int number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return "self " + number;
        }
    }

    public static final class Own extends Self<Own> {
        public Own(int number) {
            super(number);
        }
    }

    @Deprecated(forRemoval = true)
    public record Old(int number) {}

    /** What is in an object: the same for one that is there and for an {@code Optional} of it. */
    public static String show(Object value) {
        if (value instanceof Optional<?> optional) {
            return show(optional.orElse(null));
        }
        if (value == null) {
            return "nothing";
        }
        String text = Arrays.deepToString(new Object[] {value});
        return text.substring(1, text.length() - 1);
    }
}
