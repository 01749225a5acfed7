package dev.leat.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interfaces of bodies: cheap for javac, and each knows how it is called. */
final class BodyTest {
    static Stream<Class<?>> bodies() {
        return Arrays.stream(Body.class.getPermittedSubclasses()).filter(Class::isInterface);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void eachSaysHowItIsInvoked(Class<?> body) throws Exception {
        assertThat(body.getDeclaredMethod("invoke", Object[].class).isDefault()).isTrue();
    }

    /** Of more, also of those that are implemented, javac would search more at every method reference. */
    @ParameterizedTest
    @MethodSource("bodies")
    void nothingThatTheyAreHasAnotherAbstractMethod(Class<?> body) {
        assertThat(Stream.concat(
                                Arrays.stream(Body.class.getDeclaredMethods()),
                                Arrays.stream(body.getDeclaredMethods()))
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName))
                .containsExactly("call");
    }

    @Test
    void argumentsGoInOrder() throws Exception {
        Body.Of0<List<Object>> none = List::of;
        Body.Of3<Object, Object, Object, List<Object>> three = List::of;
        Body.Of8<Object, Object, Object, Object, Object, Object, Object, Object, List<Object>> eight = List::of;
        Body.OfMany<List<Object>> many = arguments -> List.of(arguments.get(1), arguments.get(0));

        assertThat(none.invoke(new Object[] {})).isEqualTo(List.of());
        assertThat(three.invoke(new Object[] {1, 2, 3})).isEqualTo(List.of(1, 2, 3));
        assertThat(eight.invoke(new Object[] {1, 2, 3, 4, 5, 6, 7, 8})).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(many.invoke(new Object[] {1, 2})).isEqualTo(List.of(2, 1));
    }
}
