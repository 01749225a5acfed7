package shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

final class ShapesCheck {
    public static void main(String[] args) throws Exception {
        ShapesFlow.Outputs outputs = ShapesFlow.create().run("text", (byte) 3, 'a', 0.5);

        assertThat(outputs.text()).isEqualTo("text");
        assertThat(outputs.overridden()).isEqualTo("text");
        assertThat(outputs.greeting()).isEqualTo("hello text");
        assertThat(outputs.greetingLength()).isEqualTo(10);
        assertThat(outputs.aByte()).isEqualTo((byte) 3);
        assertThat(outputs.anInt()).isEqualTo(100);
        assertThat(outputs.aDouble()).isEqualTo(50.0);
        assertThat(outputs.aBoolean()).isTrue();
        assertThat(outputs.boxed()).isEqualTo(100);
        assertThat(outputs.unboxedAndWidened()).isEqualTo(100L);
        assertThat(outputs.boxedToObject()).isEqualTo(100);
        assertThat(outputs.grid()).isDeepEqualTo(new int[][] {{100}, {1, 2}});
        assertThat(outputs.varargs()).isEqualTo(2);
        assertThat(outputs.wildcards()).isEqualTo(3);
        assertThat(outputs.table()).isEqualTo(Map.of("a", 100));
        assertThat(outputs.low()).isEqualTo("instance ");
        assertThat(outputs.high()).isEqualTo("text");
        assertThat(outputs.steps()).containsExactly(1, 2);
        assertThat(outputs.range().low()).isEqualTo(outputs.low());
        assertThat(outputs.both()).isEqualTo("instance text[1, 2]");
        assertThat(outputs.maybe()).isEqualTo(Optional.of(new Shapes.Circle(50.0)));
        assertThat(outputs.toString()).contains("grid=[[100], [1, 2]]", "names=[instance , text]");

        Method run = ShapesFlow.class.getMethod("run", String.class, byte.class, char.class, double.class);
        assertThat(run.getExceptionTypes()).containsExactly(IOException.class, TimeoutException.class);
        assertThatThrownBy(() -> ShapesFlow.create().run("text", (byte) -100, (char) 1, 1))
                .isInstanceOf(IOException.class)
                .hasMessage("negative");

        assertThat(ShapesFlow.builder().anInt(7).low("<").aBoolean(false).build().run("t", (byte) 0, 'a', 1))
                .satisfies(replaced -> {
                    assertThat(replaced.boxed()).isEqualTo(7);
                    assertThat(replaced.both()).isEqualTo("<t[1, 2]");
                    assertThat(replaced.aBoolean()).isFalse();
                });
    }
}
